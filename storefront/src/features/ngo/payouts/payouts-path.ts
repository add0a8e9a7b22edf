import { type NgoPlace, type NgoQuery, roomPath } from "../portal/ngo-paths";

/** What was done just now, in the address that the page is led back to. */
export const SAID = ["confirmed", "asked"] as const;
export type Said = (typeof SAID)[number];

/** What a list of payouts is narrowed by, and where one is in it: forms lead back to the same. */
export const KEPT = ["center", "state", "page"] as const;

export const payoutsPath = (place: NgoPlace, query: NgoQuery = {}): string =>
  roomPath(place, "payouts", query);

/** Of a payout on its page. */
export const payoutAnchor = (id: string): string => `payout-${id}`;
