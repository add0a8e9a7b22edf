import { type NgoPlace, roomPath, searchOf } from "../portal/ngo-paths";

/** The room of files; `said` is what was done just now, or the code of a refusal. */
export const exportsPath = (place: NgoPlace, said?: string): string => roomPath(place, "exports", { said });

/** What the page says after a file was asked for. */
export const ASKED = "asked";

/** Where a file is fetched from: see `pass-export-file`. */
export const filePath = ({ locale, organisation }: NgoPlace, id: string): string =>
  `/ngo/api/exports/${encodeURIComponent(organisation)}/${encodeURIComponent(id)}${searchOf({ locale })}`;
