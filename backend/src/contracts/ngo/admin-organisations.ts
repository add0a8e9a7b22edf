import { z } from "zod";
import { CURRENCIES } from "../currencies";
import { LOCALES, type Locale } from "../locale";
import { emailSchema, nameSchema } from "../manager/access";
import { GRANT_SCOPES, type GrantScope, type NgoRole } from "./roles";

const daySchema = z.iso.date();

/** An organisation with its first lead, who is invited by mail at once. */
export const newOrganisationSchema = z.object({
  name: nameSchema,
  /** ISO 3166-1 alpha-2, any case: where it is at home. */
  country: z
    .string()
    .trim()
    .toLowerCase()
    .regex(/^[a-z]{2}$/, "A country is two letters."),
  reporting_currency: z.enum(CURRENCIES),
  locale: z.enum(LOCALES),
  lead: z.object({ name: nameSchema, email: emailSchema }),
});
export type NewOrganisationInput = z.input<typeof newOrganisationSchema>;

/** POST /admin/ngo-organisations/:id : what isn't named stays as it is. */
export const changeOrganisationSchema = newOrganisationSchema
  .pick({ name: true, reporting_currency: true })
  .partial()
  .refine((change) => Object.values(change).some((value) => value !== undefined), {
    message: "Name what is to be changed.",
  });
export type ChangeOrganisationInput = z.input<typeof changeOrganisationSchema>;

/** Leave to see a center. Days are UTC and both included; without a last day it holds until it is ended. */
export const newGrantSchema = z
  .object({
    center_id: z.string().min(1).max(60),
    scope: z.enum(GRANT_SCOPES),
    starts_on: daySchema,
    ends_on: daySchema.nullable().default(null),
  })
  .refine(({ starts_on, ends_on }) => ends_on === null || ends_on >= starts_on, {
    path: ["ends_on"],
    message: "A grant ends on its first day or later.",
  });
export type NewGrantInput = z.input<typeof newGrantSchema>;

/** `coming`: its first day is not here yet. `over`: its last day has gone by, or it was ended. */
export type GrantState = "coming" | "in_force" | "over";

export interface AdminGrant {
  readonly id: string;
  readonly centerId: string;
  readonly center: string;
  readonly scope: GrantScope;
  readonly startsOn: string;
  readonly endsOn: string | null;
  readonly endedAt: string | null;
  /** E-mail of the operator, where there still is one. */
  readonly grantedBy: string;
  readonly grantedAt: string;
  readonly state: GrantState;
}
export interface AdminOfficer {
  readonly seatId: string;
  readonly accountId: string;
  readonly name: string;
  readonly login: string;
  readonly role: NgoRole;
  readonly expiresOn: string | null;
  readonly isExpired: boolean;
  readonly since: string;
  readonly lastSeenAt: string | null;
  /** Devices that are logged in. */
  readonly devices: number;
}
export interface AdminOfficerInvitation {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: NgoRole;
  readonly invitedAt: string;
  readonly openUntil: string;
  readonly isExpired: boolean;
}
export interface AdminOrganisation {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly reportingCurrency: string;
  readonly locale: Locale;
  readonly since: string;
  readonly officers: readonly AdminOfficer[];
  readonly invitations: readonly AdminOfficerInvitation[];
  /** The newest first, those that are over too. */
  readonly grants: readonly AdminGrant[];
}
export interface AdminOrganisations {
  readonly organisations: readonly AdminOrganisation[];
  /** What can be granted. */
  readonly centers: readonly { readonly id: string; readonly name: string }[];
}
