import { type NgoPlace, roomPath } from "../portal/ngo-paths";

/** What was done just now, in the address that the page is led back to. A refusal's code may stand there, too. */
export const SAID = ["changed", "ended", "mailed", "not_mailed", "withdrawn"] as const;
export type Said = (typeof SAID)[number];

export const membersPath = (place: NgoPlace, said?: string): string => roomPath(place, "members", { said });
