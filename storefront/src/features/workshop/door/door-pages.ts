/**
 * Pages of the portal that the server writes, for somebody who isn't logged in; every other address is the portal's own screen.
 * public/workshop-worker.js has the same list.
 */
export const DOOR_PAGES = ["log-in", "second-factor", "invitation", "forgot", "reset"] as const;
export type DoorPage = (typeof DOOR_PAGES)[number];

/** What the login says to whoever has just chosen a new password. */
export const SAID_NEW_PASSWORD = "new-password";

/** The address of a page of the door. */
export function doorPath(
  locale: string,
  page: DoorPage,
  query: Readonly<Record<string, string>> = {},
): string {
  const kept = Object.entries(query).filter(([, value]) => value !== "");
  const search = new URLSearchParams(kept).toString();
  return `/workshop/${locale}/${page}${search ? `?${search}` : ""}`;
}
