/** One movement of the provider's balance for a dispute, in the currency that it settles in. */
export interface DisputeMove {
  /** Below zero where money was taken, above where it came back. */
  readonly amountMinor: bigint;
  readonly occurredAt: Date;
}

/** When a bank took a disputed payment back, and when it returned. Null for what has not happened. */
export interface DisputeMoney {
  readonly withdrawnAt: Date | null;
  readonly reversedAt: Date | null;
}

/**
 * What has moved for a dispute, by its movements alone: its status says who is thought to be right, and a mere question of a bank
 * moves nothing. What was taken, given back and taken again is with the bank.
 */
export function disputeMoney(moves: readonly DisputeMove[]): DisputeMoney {
  const inOrder = [...moves].sort((one, two) => one.occurredAt.getTime() - two.occurredAt.getTime());
  const taken = inOrder.filter(({ amountMinor }) => amountMinor < 0n);
  const returned = inOrder.filter(({ amountMinor }) => amountMinor > 0n);
  const isBack = returned.length >= taken.length;
  return {
    withdrawnAt: taken[0]?.occurredAt ?? null,
    reversedAt: isBack ? (returned.at(-1)?.occurredAt ?? null) : null,
  };
}
