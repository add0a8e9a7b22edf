import type { Balance } from "../statement/statement";

/** Why money can't be paid out; `code` is stable, the message is for operators. */
export type PayoutProblemCode =
  | "payout_above_balance"
  | "payout_currency"
  | "payout_empty"
  | "payout_unknown_recipient";

export interface PayoutProblem {
  readonly code: PayoutProblemCode;
  readonly recipient?: string;
  /** What is left for the recipient, minor units. */
  readonly availableMinor?: bigint;
}

export interface PayoutAsked {
  readonly currencyCode: string;
  readonly parts: readonly Balance[];
}

export interface Payable {
  readonly currencyCode: string;
  /** Closing balances of the newest closed statement. */
  readonly closing: readonly Balance[];
  /** Payouts booked or proposed since, and reversals, signed as entries: a payout is below zero. */
  readonly since: readonly Balance[];
}

/** What can be paid out now, recipient by recipient; a negative balance waits for the next sales. */
export function payableNow({ closing, since }: Pick<Payable, "closing" | "since">): Balance[] {
  return closing
    .map(({ recipient, amountMinor }) => ({
      recipient,
      amountMinor: since
        .filter((one) => one.recipient === recipient)
        .reduce((sum, one) => sum + one.amountMinor, amountMinor),
    }))
    .map((one) => ({ ...one, amountMinor: one.amountMinor > 0n ? one.amountMinor : 0n }));
}

/** All that stands in the way of a payout; empty when it may be made. */
export function payoutProblems(asked: PayoutAsked, payable: Payable): PayoutProblem[] {
  if (asked.currencyCode !== payable.currencyCode) return [{ code: "payout_currency" }];
  if (asked.parts.length === 0) return [{ code: "payout_empty" }];
  const left = new Map(payableNow(payable).map(({ recipient, amountMinor }) => [recipient, amountMinor]));
  return asked.parts.flatMap(({ recipient, amountMinor }): PayoutProblem[] => {
    const available = left.get(recipient);
    if (available === undefined) return [{ code: "payout_unknown_recipient", recipient }];
    if (amountMinor <= 0n) return [{ code: "payout_empty", recipient }];
    if (amountMinor > available)
      return [{ code: "payout_above_balance", recipient, availableMinor: available }];
    // The same recipient named twice draws on the same balance.
    left.set(recipient, available - amountMinor);
    return [];
  });
}
