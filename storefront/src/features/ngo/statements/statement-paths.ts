import { type NgoPlace, roomPath, searchOf } from "../portal/ngo-paths";

/** What a closed month can be taken away as. */
export const FORMATS = ["csv", "xlsx", "pdf"] as const;

export const statementPath = (place: NgoPlace, id: string): string =>
  roomPath(place, `statements/${encodeURIComponent(id)}`);

/** Of a closed month's file. */
export const statementFile = (
  { locale, organisation }: NgoPlace,
  id: string,
  format: (typeof FORMATS)[number],
): string =>
  `/ngo/api/statements/${encodeURIComponent(organisation)}/${encodeURIComponent(id)}${searchOf({ format, locale })}`;

/** Of the file with a center's whole chain. */
export const chainFile = ({ locale, organisation }: NgoPlace, center: string): string =>
  `/ngo/api/chains/${encodeURIComponent(organisation)}${searchOf({ center, locale })}`;
