import type { OpenedRoom } from "../portal/room-props";

/** Closed months, or payouts, on a page. */
export const PAGE = 30;
const LAST_PAGE = 1_000;

/** Counts from one; what is no page is the first. */
export function pageOf({ query }: Pick<OpenedRoom, "query">): number {
  const wanted = Number(query.page ?? 1);
  return Number.isInteger(wanted) && wanted >= 1 && wanted <= LAST_PAGE ? wanted : 1;
}

/** A word of the address; '' where it is absent, or stands there several times. */
export function textOf({ query }: Pick<OpenedRoom, "query">, name: string): string {
  const value = query[name];
  return typeof value === "string" ? value : "";
}
