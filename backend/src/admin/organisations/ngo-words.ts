import { GRANT_SCOPES, type GrantScope, NGO_ROLES, type NgoRole } from "../../contracts/ngo/roles";

export const NGO_ROLE_WORDS: Readonly<Record<NgoRole, string>> = {
  lead: "Lead",
  officer: "Officer",
  auditor: "Auditor",
};

const ROLE_DOES: Readonly<Record<NgoRole, string>> = {
  lead: "Lead: everything, people and keys too",
  officer: "Officer: figures, reports, payouts, alerts",
  auditor: "Auditor: reads, until a last day",
};
export const NGO_ROLE_OPTIONS = NGO_ROLES.map((role) => [role, ROLE_DOES[role]] as const);

export const SCOPE_WORDS: Readonly<Record<GrantScope, string>> = {
  totals: "Sums alone",
  detail: "Sums, entries, statements, payouts",
};
export const SCOPE_OPTIONS = GRANT_SCOPES.map((scope) => [scope, SCOPE_WORDS[scope]] as const);
