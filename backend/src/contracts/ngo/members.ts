import { z } from "zod";
import { LOCALES } from "../locale";
import { emailSchema, nameSchema } from "../manager/access";
import { NGO_ROLES } from "./roles";

/** A seat's role and last day (`YYYY-MM-DD`, UTC; null for none). Auditors have one, leads none. */
const seatFields = {
  role: z.enum(NGO_ROLES),
  expires_on: z.iso.date().nullable().default(null),
};

/** Who is to work for an organisation, and as what. The invitation is mailed. */
export const newOfficerSchema = z.object({
  name: nameSchema,
  email: emailSchema,
  locale: z.enum(LOCALES),
  ...seatFields,
});
export type NewOfficerInvitation = z.output<typeof newOfficerSchema>;
export type NewOfficerInput = z.input<typeof newOfficerSchema>;

export const changeSeatSchema = z.object(seatFields);

/** What an invitation says to whoever holds its code. */
export const shownOfficerInvitationSchema = z.object({
  name: z.string(),
  login: z.string(),
  role: z.enum(NGO_ROLES),
  organisation: z.string(),
  /** Last day of the seat. */
  expires_on: z.string().nullable(),
  locale: z.enum(LOCALES),
  /** An account has this login already: it is to be logged in to, and joins then. */
  has_account: z.boolean(),
});
export type ShownOfficerInvitation = z.infer<typeof shownOfficerInvitationSchema>;

/** An invitation that was made, or mailed again. */
export const sentInvitationSchema = z.object({
  id: z.string(),
  /** False where the mail couldn't be handed over; it can be sent again. */
  is_mailed: z.boolean(),
});
export type SentInvitation = z.infer<typeof sentInvitationSchema>;

/** Somebody with a seat, an expired one too until it is ended or given another day. */
export const organisationMemberSchema = z.object({
  seat_id: z.string(),
  name: z.string(),
  login: z.string(),
  role: z.enum(NGO_ROLES),
  expires_on: z.string().nullable(),
  is_expired: z.boolean(),
  since: z.string(),
  last_seen_at: z.string().nullable(),
  is_you: z.boolean(),
});

/** Somebody who is asked and didn't answer yet, also after its time: it can be sent again. */
export const openInvitationSchema = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: z.enum(NGO_ROLES),
  /** Last day of the seat to come. */
  expires_on: z.string().nullable(),
  invited_at: z.string(),
  /** Until when the code opens it. */
  open_until: z.string(),
  is_expired: z.boolean(),
});

export const organisationMembersSchema = z.object({
  members: z.array(organisationMemberSchema),
  invitations: z.array(openInvitationSchema),
});
export type OrganisationMembers = z.infer<typeof organisationMembersSchema>;
