/** What somebody is in an organisation. An auditor reads, for a time; a lead also says who else may. */
export const NGO_ROLES = ["lead", "officer", "auditor"] as const;
export type NgoRole = (typeof NGO_ROLES)[number];

/** What a route may ask for. To see is to read and to take away a file of what was read; it never changes anything. */
export const NGO_RIGHTS = ["see", "report", "answer", "alerts", "keys", "members"] as const;
export type NgoRight = (typeof NGO_RIGHTS)[number];

/** The one table of who may do what; pages read it to show only what works. */
export const NGO_ROLE_RIGHTS: Readonly<Record<NgoRole, readonly NgoRight[]>> = {
  lead: NGO_RIGHTS,
  officer: ["see", "report", "answer", "alerts"],
  auditor: ["see"],
};

/** How much of a center an organisation sees: sums, or also the entries, statements and payouts behind them. */
export const GRANT_SCOPES = ["totals", "detail"] as const;
export type GrantScope = (typeof GRANT_SCOPES)[number];
