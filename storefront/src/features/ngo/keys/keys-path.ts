import { type NgoPlace, roomPath } from "../portal/ngo-paths";

/** The room of keys; `said` is what was done just now, or a refusal's code. */
export const keysPath = (place: NgoPlace, said?: string): string => roomPath(place, "keys", { said });
