/**
 * A statement is a closed month of what is held for a workshop (or, without one, for a center: its post and its funds; or for
 * funds of the whole shop) in one currency: what was there, every entry since, what is there now, recipient by recipient.
 */

/** Whose statement it is. Handles are public; ids mean nothing outside this database. */
export interface StatementSubject {
  readonly center: string;
  readonly workshop: string | null;
  readonly currencyCode: string;
}

/** What kind of transaction an entry belongs to; a reversal takes back what turned out not to have happened. */
export const STATEMENT_KINDS = [
  "capture",
  "credit",
  "exchange",
  "refund",
  "fee",
  "payout",
  "reversal",
] as const;
export type StatementKind = (typeof STATEMENT_KINDS)[number];

export interface StatementLine {
  /** Place of the entry in the book. */
  readonly seq: bigint;
  /** UTC, to the second: `2026-10-05T14:03:09Z`. */
  readonly occurredAt: string;
  readonly kind: StatementKind;
  readonly recipient: string;
  /** Opaque reference of the order, or of the payout. */
  readonly reference: string;
  readonly title: string;
  /** Signed minor units: what was received, below zero what was given back or paid out. */
  readonly amountMinor: bigint;
}

export interface Balance {
  readonly recipient: string;
  readonly amountMinor: bigint;
}

/** A statement before it has a hash. */
export interface StatementBody extends StatementSubject {
  /** `2026-10` */
  readonly period: string;
  /** The center's own: a month ends there at midnight. */
  readonly timeZone: string;
  /** Hash of the subject's statement before this one; null for its first. */
  readonly previousHash: string | null;
  readonly opening: readonly Balance[];
  readonly lines: readonly StatementLine[];
  readonly closing: readonly Balance[];
}

export interface Statement extends StatementBody {
  /** SHA-256 of the statement's text, hex. */
  readonly hash: string;
}

/** The sum over recipients, minor units. */
export const totalOf = (balances: readonly Balance[]): bigint =>
  balances.reduce((sum, { amountMinor }) => sum + amountMinor, 0n);

/** What each recipient has after these lines, by name; nobody is listed with nothing. */
export function balancesAfter(opening: readonly Balance[], lines: readonly StatementLine[]): Balance[] {
  const sums = new Map<string, bigint>();
  for (const { recipient, amountMinor } of [...opening, ...lines])
    sums.set(recipient, (sums.get(recipient) ?? 0n) + amountMinor);
  return [...sums]
    .map(([recipient, amountMinor]) => ({ recipient, amountMinor }))
    .filter(({ amountMinor }) => amountMinor !== 0n)
    .sort((a, b) => (a.recipient < b.recipient ? -1 : 1));
}
