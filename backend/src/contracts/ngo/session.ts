import { z } from "zod";
import { LOCALES } from "../locale";
import { GRANT_SCOPES, NGO_RIGHTS, NGO_ROLES } from "./roles";

/** A center that an organisation may see today. */
export const grantedCenterSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** ISO 3166-1 alpha-2, upper case. */
  country: z.string(),
  /** Where its months end. */
  time_zone: z.string(),
  scope: z.enum(GRANT_SCOPES),
  workshops: z.array(z.object({ id: z.string(), name: z.string() })),
});
export type GrantedCenterDto = z.infer<typeof grantedCenterSchema>;

export const reachedOrganisationSchema = z.object({
  id: z.string(),
  name: z.string(),
  /** ISO 4217, upper case: what sums over several currencies are told in. */
  reporting_currency: z.string(),
  role: z.enum(NGO_ROLES),
  /** Last day of the seat; null for one without. */
  expires_on: z.string().nullable(),
  rights: z.array(z.enum(NGO_RIGHTS)),
  centers: z.array(grantedCenterSchema),
});
export type ReachedOrganisation = z.infer<typeof reachedOrganisationSchema>;

/** GET /ngo/me: who is logged in, and which organisations they work for. */
export const officerMeSchema = z.object({
  officer: z.object({
    id: z.string(),
    name: z.string(),
    login: z.string(),
    email: z.string().nullable(),
    locale: z.enum(LOCALES),
  }),
  organisations: z.array(reachedOrganisationSchema),
});
export type OfficerMe = z.infer<typeof officerMeSchema>;
