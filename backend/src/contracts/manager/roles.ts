// Without zod: the portal's screens carry these lists over a slow line.

/** What somebody is in a workshop, or in every workshop of a center. */
export const MANAGER_ROLES = ["owner", "lister", "sender", "viewer"] as const;
export type ManagerRole = (typeof MANAGER_ROLES)[number];

/** What a route may ask for. */
export const RIGHTS = ["see", "list", "stock", "send", "income", "consent", "members"] as const;
export type Right = (typeof RIGHTS)[number];

/** The one table of who may do what; screens read it to show only what works. */
export const ROLE_RIGHTS: Readonly<Record<ManagerRole, readonly Right[]>> = {
  owner: RIGHTS,
  lister: ["see", "list", "stock", "consent"],
  sender: ["see", "stock", "send"],
  viewer: ["see", "income"],
};
