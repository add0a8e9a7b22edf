import type { BookLine, EntryDraft, Movement, PostedShare, RefundedLine } from "./ledger";
import {
  capturable,
  type LineBalance,
  lineBalances,
  ofLine,
  refundable,
  type ShareBalance,
} from "./ledger-balances";
import { allocate, least } from "./money";

/** A difference of one minor unit is a rounding of the provider or of Medusa; anything more is a question. */
const ROUNDING_MINOR = 1n;

/**
 * The entries of one capture or refund. They sum to zero; line by line the money goes to what is left of each
 * share, by largest remainder, so no share is captured beyond its due or refunded beyond its capture. What exceeds
 * all lines goes to suspense (one minor unit: rounding).
 */
export function postMovement(
  lines: readonly BookLine[],
  posted: readonly PostedShare[],
  movement: Movement,
): EntryDraft[] {
  const balances = lineBalances(lines, posted);
  const measure = movement.kind === "capture" ? capturable : refundable;
  const perLine =
    movement.kind === "refund" && movement.allocation.length > 0
      ? namedAmounts(balances, movement.allocation, movement.amountMinor)
      : sharedAmounts(balances, measure, movement.amountMinor);

  const given = balances.flatMap((line, index) => lineEntries(line, measure, perLine[index] ?? 0n));
  const rest = movement.amountMinor - given.reduce((sum, { amountMinor }) => sum + amountMinor, 0n);
  const unnamed = { lineId: null, workshopId: null, centerId: null, recipient: null };
  const sign = movement.kind === "capture" ? 1n : -1n;
  const entries: EntryDraft[] = [
    { ...unnamed, account: "clearing", amountMinor: -movement.amountMinor },
    ...given,
    { ...unnamed, account: rest <= ROUNDING_MINOR ? "rounding" : "suspense", amountMinor: rest },
  ];
  return entries
    .map((entry) => ({ ...entry, amountMinor: entry.amountMinor * sign }))
    .filter(({ amountMinor }) => amountMinor !== 0n);
}

/** In proportion to what is left of each line, at most all of it. */
function sharedAmounts(
  balances: readonly LineBalance[],
  measure: (share: ShareBalance) => bigint,
  amount: bigint,
): bigint[] {
  const weights = balances.map((line) => ({ id: line.sourceId ?? "", weight: ofLine(line, measure) }));
  const left = weights.reduce((sum, { weight }) => sum + weight, 0n);
  return allocate(least(amount, left), weights);
}

/**
 * What the refund itself says about its lines, each at most what is left of the line. Amounts that don't sum to
 * the refund are taken as proportions: the money that moved is a fact, the split only a word about it.
 */
function namedAmounts(
  balances: readonly LineBalance[],
  allocation: readonly RefundedLine[],
  amount: bigint,
): bigint[] {
  const amounts = allocate(
    amount,
    allocation.map(({ sourceId, amountMinor }) => ({ id: sourceId, weight: amountMinor })),
  );
  return balances.map((line) => {
    const named = allocation.reduce(
      (sum, { sourceId }, index) => (sourceId === line.sourceId ? sum + (amounts[index] ?? 0n) : sum),
      0n,
    );
    return least(named, ofLine(line, refundable));
  });
}

function lineEntries(
  line: LineBalance,
  measure: (share: ShareBalance) => bigint,
  amount: bigint,
): EntryDraft[] {
  const weights = line.shares.map((share) => ({
    id: `${share.account}|${share.recipient ?? ""}`,
    weight: measure(share),
  }));
  const amounts = allocate(amount, weights);
  return line.shares.map(({ account, recipient }, index) => ({
    lineId: line.id,
    workshopId: line.workshopId,
    centerId: line.centerId,
    account,
    recipient,
    amountMinor: amounts[index] ?? 0n,
  }));
}

/** Takes a transaction back, when the payment row it was made from turned out not to have happened. */
export function reverseEntries(entries: readonly EntryDraft[]): EntryDraft[] {
  return entries.map((entry) => ({ ...entry, amountMinor: -entry.amountMinor }));
}
