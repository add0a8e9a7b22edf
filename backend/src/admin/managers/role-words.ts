import type { ManagerRole } from "../../contracts/manager/roles";

export const ROLE_WORDS: Readonly<Record<ManagerRole, string>> = {
  owner: "Owner",
  lister: "Lister",
  sender: "Sender",
  viewer: "Viewer",
};

/** What a role does, for whoever gives it. */
export const ROLE_OPTIONS: readonly (readonly [ManagerRole, string])[] = [
  ["owner", "Owner: everything, members too"],
  ["lister", "Lister: pieces, stock, makers' consent"],
  ["sender", "Sender: parcels, stock"],
  ["viewer", "Viewer: looks on, sees the income"],
];
