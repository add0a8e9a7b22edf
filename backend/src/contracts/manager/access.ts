import { z } from "zod";
import { PASSWORD_LENGTH } from "../account";
import { LOCALES } from "../locale";
import { MANAGER_ROLES } from "./roles";

/** How colleagues know somebody. */
export const nameSchema = z.string().trim().min(1).max(80);
export const emailSchema = z.string().trim().toLowerCase().max(254).pipe(z.email());
const newPasswordSchema = z.string().min(PASSWORD_LENGTH.min).max(PASSWORD_LENGTH.max);
/** As somebody types it from paper; its form is looked at by domain/access/entry-code. */
const codeSchema = z.string().trim().min(1).max(80);

/** Who is to work with the portal, and as what. Without an address they get a login name and a slip. */
export const newInvitationSchema = z.object({
  name: nameSchema,
  email: emailSchema.nullable().default(null),
  locale: z.enum(LOCALES),
  role: z.enum(MANAGER_ROLES),
  /** Every workshop of the center, also those to come. */
  whole_center: z.boolean().default(false),
});
export type NewInvitation = z.infer<typeof newInvitationSchema>;
export type NewInvitationInput = z.input<typeof newInvitationSchema>;

/** What an invitation says to whoever holds its code. */
export const shownInvitationSchema = z.object({
  name: z.string(),
  login: z.string(),
  role: z.enum(MANAGER_ROLES),
  center: z.string(),
  /** Null for the whole center. */
  workshop: z.string().nullable(),
  locale: z.enum(LOCALES),
  /** An account has this login already: it is to be logged in to, and joins then. */
  has_account: z.boolean(),
});
export type ShownInvitation = z.infer<typeof shownInvitationSchema>;

export const codeOnlySchema = z.object({ code: codeSchema, locale: z.enum(LOCALES).optional() });
export const acceptInvitationSchema = z.object({ code: codeSchema, password: newPasswordSchema });
export type AcceptInvitation = z.infer<typeof acceptInvitationSchema>;

export const askResetSchema = z.object({ login: z.string().trim().toLowerCase().min(1).max(254) });
export const shownResetSchema = z.object({ login: z.string(), name: z.string() });
export type ShownReset = z.infer<typeof shownResetSchema>;
export const takeResetSchema = z.object({ code: codeSchema, password: newPasswordSchema });
export type TakeReset = z.infer<typeof takeResetSchema>;

export const changePasswordSchema = z.object({
  password: z.string().min(1).max(PASSWORD_LENGTH.max),
  new_password: newPasswordSchema,
});
export type ChangePassword = z.infer<typeof changePasswordSchema>;

export const changeLanguageSchema = z.object({ locale: z.enum(LOCALES) });
export const changeRoleSchema = z.object({ role: z.enum(MANAGER_ROLES) });

/** A device that is logged in. */
export interface SessionDto {
  readonly id: string;
  readonly device: string;
  readonly last_seen_at: string;
  readonly begun_at: string;
  /** The one that asks. */
  readonly is_this: boolean;
}
export interface SessionList {
  readonly sessions: readonly SessionDto[];
}

/** Somebody who works in a workshop. */
export interface MemberDto {
  readonly membership_id: string;
  readonly name: string;
  readonly login: string;
  readonly role: (typeof MANAGER_ROLES)[number];
  readonly whole_center: boolean;
  readonly since: string;
  readonly last_seen_at: string | null;
  readonly is_you: boolean;
  /** False for a membership of the whole center, which only an owner of the whole center changes. */
  readonly may_change: boolean;
}

export interface InvitationDto {
  readonly id: string;
  readonly name: string;
  readonly login: string;
  readonly email: string | null;
  readonly role: (typeof MANAGER_ROLES)[number];
  readonly whole_center: boolean;
  readonly invited_at: string;
  readonly expires_at: string;
  readonly may_change: boolean;
}

export interface MemberList {
  readonly members: readonly MemberDto[];
  /** Not accepted yet, those that have expired too: they can be sent again. */
  readonly invitations: readonly InvitationDto[];
  /** Whether this owner may invite for the whole center. */
  readonly may_whole_center: boolean;
}

/** An invitation that was made. */
export interface MadeInvitation {
  readonly id: string;
  readonly login: string;
  /** False where there is no address, or the mail couldn't be sent: print the slip then. */
  readonly is_mailed: boolean;
}

/** The second factor, and how to turn it on. */
export interface SecondFactorDto {
  readonly is_on: boolean;
}
export interface StartedSecondFactor {
  /** For those who type it. */
  readonly secret: string;
  readonly otpauth_url: string;
  /** The same as a QR code: SVG path data of `grid` by `grid` units. */
  readonly qr: { readonly path: string; readonly grid: number };
}
export const secondFactorCodeSchema = z.object({ code: z.string().trim().min(6).max(60) });
export interface RecoveryCodes {
  readonly recovery_codes: readonly string[];
}
export const answerChallengeSchema = z.object({
  challenge: z.string().min(1).max(120),
  code: z.string().trim().min(6).max(60),
});
export type AnswerChallenge = z.infer<typeof answerChallengeSchema>;
