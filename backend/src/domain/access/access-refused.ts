const SENTENCES = {
  not_signed_in: "Log in to go on.",
  not_found: "There is nothing here.",
  role_not_enough: "Your role here doesn't do this.",
  detail_not_granted: "Of this center only sums may be seen.",
  login_wrong: "This name and password don't fit together.",
  password_wrong: "This isn't your password.",
  second_factor_needed: "Give the code of your second factor.",
  second_factor_wrong: "This code isn't right, or its time is over.",
  too_many_tries: "Too many wrong codes. Wait a quarter of an hour.",
  second_factor_on: "A second factor is on already.",
  code_unknown: "This code opens nothing.",
  code_used: "This code was used already.",
  code_expired: "The time of this code is over.",
  login_taken: "Somebody has an account under this name already.",
  member_already: "They have this role here already.",
  last_owner: "A workshop keeps at least one owner.",
  last_lead: "An organisation keeps at least one lead.",
  expiry_needed: "An auditor's access needs a last day.",
  expiry_wrong: "A last day is today or later, and within five years; a lead's access has none.",
  grant_already: "The organisation sees this center to this extent already in those days.",
  grant_over: "This grant is over.",
  no_address: "There is no e-mail address to send it to: print a slip.",
  invitation_closed: "This invitation was accepted or withdrawn.",
  key_unknown: "This key opens nothing: it was ended, has expired, or never was.",
  key_not_enough: "This key doesn't open this.",
  key_over: "This key was ended already.",
  key_days_wrong: "A key's last day is today or later, and within a year.",
  keys_enough: "An organisation has twenty keys at most: end one first.",
  member_elsewhere: "They work in other workshops too: only an operator can give them a new password.",
} as const;

export type AccessCode = keyof typeof SENTENCES;

export const isAccessCode = (code: string | undefined): code is AccessCode =>
  code !== undefined && Object.hasOwn(SENTENCES, code);

/** What each refusal answers with. */
export const ACCESS_STATUS: Readonly<Record<AccessCode, number>> = {
  not_signed_in: 401,
  not_found: 404,
  role_not_enough: 403,
  detail_not_granted: 403,
  login_wrong: 401,
  password_wrong: 400,
  second_factor_needed: 401,
  second_factor_wrong: 400,
  too_many_tries: 429,
  second_factor_on: 409,
  code_unknown: 404,
  code_used: 410,
  code_expired: 410,
  login_taken: 409,
  member_already: 409,
  last_owner: 409,
  last_lead: 409,
  expiry_needed: 400,
  expiry_wrong: 400,
  grant_already: 409,
  grant_over: 409,
  no_address: 409,
  invitation_closed: 409,
  key_unknown: 401,
  key_not_enough: 403,
  key_over: 409,
  key_days_wrong: 400,
  keys_enough: 409,
  member_elsewhere: 403,
};

/** Somebody may not, or may not yet. `code` is stable; the sentence tells nothing that the asker couldn't know. */
export class AccessRefused extends Error {
  override readonly name = "AccessRefused";
  constructor(
    readonly code: AccessCode,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(SENTENCES[code]);
  }
}
