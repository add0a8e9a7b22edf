import type { ProblemCode } from "@second-chance/backend/contracts/error";

/** Codes of the backend's contract, and those that only an account can give. */
export type RefusalCode = ProblemCode | "not_signed_in" | "wrong_password" | "email_taken" | "link_expired";

/** Why there is no value. `unavailable`: no connection, time-out, 5xx, or an answer that breaks the contract. */
export interface Refusal {
  readonly code: RefusalCode;
  /** English, for logs; shoppers read the translation of `code`. */
  readonly message: string;
  readonly details?: Record<string, unknown>;
}

/** What a call came to: failures are values, so that every caller decides what its page says. */
export type Result<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly problem: Refusal };

export function done<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function refused(code: RefusalCode, message = ""): { readonly ok: false; readonly problem: Refusal } {
  return { ok: false, problem: { code, message } };
}
