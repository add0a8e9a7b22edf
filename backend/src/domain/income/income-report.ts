/** Sums of entries of one group in one currency, signed as entries are: what was given back is below zero. */
export interface SignedSums {
  readonly key: string;
  readonly currencyCode: string;
  readonly captureMinor: bigint;
  readonly refundMinor: bigint;
  readonly feeMinor: bigint;
  readonly payoutMinor: bigint;
  readonly entries: number;
}

/** What a group earned, as people say it: received, given back, kept by providers, and paid out, each above zero. */
export interface Income {
  readonly key: string;
  readonly currencyCode: string;
  readonly receivedMinor: bigint;
  readonly refundedMinor: bigint;
  readonly feesMinor: bigint;
  /** Received, less what was given back and kept. A payout is no loss: it is income that has arrived. */
  readonly incomeMinor: bigint;
  readonly paidOutMinor: bigint;
  readonly entries: number;
}

export function incomeOf(sums: SignedSums): Income {
  const { key, currencyCode, captureMinor, refundMinor, feeMinor, payoutMinor, entries } = sums;
  return {
    key,
    currencyCode,
    receivedMinor: captureMinor,
    refundedMinor: -refundMinor,
    feesMinor: -feeMinor,
    incomeMinor: captureMinor + refundMinor + feeMinor,
    paidOutMinor: -payoutMinor,
    entries,
  };
}

/** Everything together, currency by currency. */
export function totalsOf(sums: readonly SignedSums[]): Income[] {
  const totals = new Map<string, SignedSums>();
  for (const sum of sums) {
    const known = totals.get(sum.currencyCode);
    totals.set(sum.currencyCode, known ? plus(known, sum) : { ...sum, key: "" });
  }
  return [...totals.values()].map(incomeOf).sort((a, b) => compare(a.currencyCode, b.currencyCode));
}

const plus = (a: SignedSums, b: SignedSums): SignedSums => ({
  key: a.key,
  currencyCode: a.currencyCode,
  captureMinor: a.captureMinor + b.captureMinor,
  refundMinor: a.refundMinor + b.refundMinor,
  feeMinor: a.feeMinor + b.feeMinor,
  payoutMinor: a.payoutMinor + b.payoutMinor,
  entries: a.entries + b.entries,
});

/**
 * Groups as a page shows them: months newest first, all others by how much happened, since amounts in several currencies
 * have no order. What belongs to none stands last, and the currencies of a group stand together.
 */
export function arrangeIncome(sums: readonly SignedSums[], by: "month" | "size"): Income[] {
  const sizes = new Map<string, number>();
  for (const { key, entries } of sums) sizes.set(key, (sizes.get(key) ?? 0) + entries);
  const size = (key: string) => sizes.get(key) ?? 0;
  return sums
    .map(incomeOf)
    .sort(
      (a, b) =>
        Number(a.key === "") - Number(b.key === "") ||
        (by === "month" ? compare(b.key, a.key) : size(b.key) - size(a.key)) ||
        compare(a.key, b.key) ||
        compare(a.currencyCode, b.currencyCode),
    );
}

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
