import {
  type BookLine,
  DISPUTE_RECIPIENT,
  type EntryDraft,
  GOODWILL_RECIPIENT,
  type Movement,
  type PostedShare,
} from "./ledger";
import { type Left, type LineBalance, leftToCapture, leftToRefund, lineBalances } from "./ledger-balances";
import { feeEntries } from "./ledger-fees";
import { allocate, least } from "./money";

/** A difference of one minor unit is a rounding of the provider or of Medusa; anything more is a question. */
const ROUNDING_MINOR = 1n;

const NO_LINE = { lineId: null, workshopId: null, centerId: null, recipient: null } as const;

/**
 * The entries of one movement. They sum to zero. Of a capture or refund, line by line, the money goes to what is left
 * of each share, by largest remainder, so no share is captured beyond what was asked for it or refunded beyond its capture. What
 * exceeds all lines goes to suspense (one minor unit: rounding). What a bank took back is the shop's loss, and no line's.
 */
export function postMovement(
  lines: readonly BookLine[],
  posted: readonly PostedShare[],
  movement: Movement,
): EntryDraft[] {
  return entriesOf(lines, posted, movement).filter(({ amountMinor }) => amountMinor !== 0n);
}

function entriesOf(
  lines: readonly BookLine[],
  posted: readonly PostedShare[],
  movement: Movement,
): EntryDraft[] {
  if (movement.kind === "fee") return feeEntries(lines, posted, movement);
  if (movement.kind === "dispute") return disputeEntries(movement);
  return shareEntries(lines, posted, movement);
}

const disputeEntries = ({ amountMinor }: { readonly amountMinor: bigint }): EntryDraft[] => [
  { ...NO_LINE, account: "clearing", amountMinor },
  { ...NO_LINE, account: "platform", recipient: DISPUTE_RECIPIENT, amountMinor: -amountMinor },
];

type Shared = Exclude<Movement, { kind: "fee" | "dispute" }>;

function shareEntries(
  lines: readonly BookLine[],
  posted: readonly PostedShare[],
  movement: Shared,
): EntryDraft[] {
  const balances = lineBalances(lines, posted);
  const left = balances.map(movement.kind === "capture" ? leftToCapture : leftToRefund);
  const goodwill =
    movement.kind === "refund" ? least(movement.goodwillMinor ?? 0n, movement.amountMinor) : 0n;
  const amount = movement.amountMinor - goodwill;
  const perLine =
    movement.kind === "refund" && movement.allocation.length > 0
      ? namedAmounts(balances, left, movement.allocation, amount)
      : sharedAmounts(balances, left, amount);

  const given = balances.flatMap((line, index) =>
    lineEntries(line, left[index]?.shares ?? [], perLine[index] ?? 0n),
  );
  const rest = amount - given.reduce((sum, { amountMinor }) => sum + amountMinor, 0n);
  const sign = movement.kind === "capture" ? 1n : -1n;
  const source = movement.kind === "capture" ? (movement.from ?? "clearing") : "clearing";
  const entries: EntryDraft[] = [
    { ...NO_LINE, account: source, amountMinor: -movement.amountMinor },
    ...given,
    { ...NO_LINE, account: "platform", recipient: GOODWILL_RECIPIENT, amountMinor: goodwill },
    { ...NO_LINE, account: rest <= ROUNDING_MINOR ? "rounding" : "suspense", amountMinor: rest },
  ];
  return entries.map((entry) => ({ ...entry, amountMinor: entry.amountMinor * sign }));
}

/** In proportion to what is left of each line, at most all of it. */
function sharedAmounts(balances: readonly LineBalance[], left: readonly Left[], amount: bigint): bigint[] {
  const weights = balances.map((line, index) => ({
    id: line.sourceId ?? "",
    weight: left[index]?.minor ?? 0n,
  }));
  const most = weights.reduce((sum, { weight }) => sum + weight, 0n);
  return allocate(least(amount, most), weights);
}

/**
 * What the refund itself says about its lines, each at most what is left of the line. Amounts that don't sum to
 * the refund are taken as proportions: the money that moved is a fact, the split only a word about it.
 */
function namedAmounts(
  balances: readonly LineBalance[],
  left: readonly Left[],
  allocation: Extract<Movement, { kind: "refund" }>["allocation"],
  amount: bigint,
): bigint[] {
  const amounts = allocate(
    amount,
    allocation.map(({ sourceId, amountMinor }) => ({ id: sourceId, weight: amountMinor })),
  );
  return balances.map((line, at) => {
    const named = allocation.reduce(
      (sum, { sourceId }, index) => (sourceId === line.sourceId ? sum + (amounts[index] ?? 0n) : sum),
      0n,
    );
    return least(named, left[at]?.minor ?? 0n);
  });
}

/** One line's part of a movement, shared out in proportion to what is left of its shares. */
export function lineEntries(line: LineBalance, left: readonly bigint[], amount: bigint): EntryDraft[] {
  const weights = line.shares.map((share, index) => ({
    id: `${share.account}|${share.recipient ?? ""}`,
    weight: left[index] ?? 0n,
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

/** Takes a transaction back, when the row it was made from turned out not to have happened. */
export function reverseEntries(entries: readonly EntryDraft[]): EntryDraft[] {
  return entries.map((entry) => ({ ...entry, amountMinor: -entry.amountMinor }));
}
