const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

const INVITATION_DAYS = 14;
/** A mail is read at once; a slip is carried to somebody. */
export const MAILED_RESET_MINUTES = 30;
export const SLIP_RESET_DAYS = 3;

export type CodeWay = "mail" | "slip";

export const invitationEnd = (now: Date): Date => new Date(now.getTime() + INVITATION_DAYS * DAY_MS);

export const resetEnd = (way: CodeWay, now: Date): Date =>
  new Date(now.getTime() + (way === "mail" ? MAILED_RESET_MINUTES * MINUTE_MS : SLIP_RESET_DAYS * DAY_MS));

/** Why a code opens nothing; null for one that does. The order is what helps most to know. */
export function codeProblem(
  code:
    | { readonly usedAt: Date | null; readonly withdrawnAt?: Date | null; readonly expiresAt: Date }
    | undefined,
  now: Date,
): "code_unknown" | "code_used" | "code_expired" | null {
  if (!code || code.withdrawnAt) return "code_unknown";
  if (code.usedAt) return "code_used";
  return code.expiresAt <= now ? "code_expired" : null;
}
