import type { Portal } from "@second-chance/backend/contracts/portal";

/**
 * Pages of a portal for somebody who isn't logged in; every other address of the workshop portal is its own screen.
 * public/workshop-worker.js has the same list.
 */
export const DOOR_PAGES = ["log-in", "second-factor", "invitation", "forgot", "reset"] as const;
export type DoorPage = (typeof DOOR_PAGES)[number];

/** What the login says to whoever has just chosen a new password. */
export const SAID_NEW_PASSWORD = "new-password";

/** Whose door it is, in which language. */
export interface DoorPlace {
  readonly portal: Portal;
  readonly locale: string;
}

/** Where a portal begins behind its door. */
export const portalPath = ({ portal, locale }: DoorPlace): string => `/${portal}/${locale}`;

/** The address of a page of the door. */
export function doorPath(
  place: DoorPlace,
  page: DoorPage,
  query: Readonly<Record<string, string>> = {},
): string {
  const kept = Object.entries(query).filter(([, value]) => value !== "");
  const search = new URLSearchParams(kept).toString();
  return `${portalPath(place)}/${page}${search ? `?${search}` : ""}`;
}
