import { type NgoPlace, roomPath, searchOf } from "../portal/ngo-paths";

/** What a closed month can be taken away as. */
export const FORMATS = ["csv", "xlsx", "pdf"] as const;

export const statementPath = (place: NgoPlace, id: string): string =>
  roomPath(place, `statements/${encodeURIComponent(id)}`);

const files = ({ organisation }: NgoPlace): string => `/ngo/api/${encodeURIComponent(organisation)}`;

/** Of a closed month's file. */
export const statementFile = (place: NgoPlace, id: string, format: (typeof FORMATS)[number]): string =>
  `${files(place)}/statements/${encodeURIComponent(id)}${searchOf({ format, locale: place.locale })}`;

/** Of the file with a center's whole chain. */
export const chainFile = (place: NgoPlace, center: string): string =>
  `${files(place)}/chain${searchOf({ center, locale: place.locale })}`;
