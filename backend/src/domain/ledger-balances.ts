import type { BookLine, FeeBearer, PostedShare, Share } from "./ledger";
import { least } from "./money";

/** One share of a line: what it is due, and what has moved so far. */
export interface ShareBalance extends Share {
  readonly capturedMinor: bigint;
  readonly refundedMinor: bigint;
  /** Moved on to other lines; it is no claim any more. */
  readonly exchangedMinor: bigint;
}

/** A line with its shares; the line without id holds money that no line could be named for. */
export interface LineBalance {
  readonly id: string | null;
  readonly sourceId: string | null;
  readonly workshopId: string | null;
  readonly centerId: string | null;
  readonly feeBearer: FeeBearer;
  readonly shares: readonly ShareBalance[];
  readonly claimedMinor?: bigint;
}

/** Where the money of a movement comes from or goes to: never something that a line is due. */
const SOURCES: readonly Share["account"][] = ["clearing", "gift_liability"];

const key = (sourceId: string | null, { account, recipient }: Pick<Share, "account" | "recipient">) =>
  [sourceId ?? "", account, recipient ?? ""].join("|");

/**
 * Joins the newest lines of an order with what was posted, under these or earlier versions. A share that only the
 * past knows (its line was removed by an edit) is due nothing, yet can still be refunded.
 */
export function lineBalances(lines: readonly BookLine[], posted: readonly PostedShare[]): LineBalance[] {
  const past = new Map(
    posted.filter(({ account }) => !SOURCES.includes(account)).map((row) => [key(row.sourceId, row), row]),
  );
  const current = lines.map((line) => ({
    ...line,
    shares: line.shares.map((share) => {
      const row = take(past, key(line.sourceId, share));
      return { ...share, ...(row ? movedOf(row) : NOTHING_MOVED) };
    }),
  }));

  const orphans = bySource([...past.values()]);
  for (const line of current) {
    line.shares.push(...(orphans.get(line.sourceId) ?? []).map(asShare));
    orphans.delete(line.sourceId);
  }
  const removed = [...orphans.values()].flatMap((rows) => {
    const [first] = rows;
    if (!first) return [];
    const { lineId: id, sourceId, workshopId, centerId } = first;
    return [
      { id, sourceId, workshopId, centerId, feeBearer: "platform" as const, shares: rows.map(asShare) },
    ];
  });
  return [...current, ...removed];
}

function bySource(rows: readonly PostedShare[]): Map<string | null, PostedShare[]> {
  const groups = new Map<string | null, PostedShare[]>();
  for (const row of rows) groups.set(row.sourceId, [...(groups.get(row.sourceId) ?? []), row]);
  return groups;
}

const NOTHING_MOVED = { capturedMinor: 0n, refundedMinor: 0n, exchangedMinor: 0n };

const movedOf = ({ capturedMinor, refundedMinor, exchangedMinor }: PostedShare) => ({
  capturedMinor,
  refundedMinor,
  exchangedMinor,
});

const asShare = (row: PostedShare): ShareBalance => ({
  account: row.account,
  recipient: row.recipient,
  amountMinor: 0n,
  ...movedOf(row),
});

function take<K, V>(map: Map<K, V>, id: K): V | undefined {
  const value = map.get(id);
  map.delete(id);
  return value;
}

export const positive = (amount: bigint) => (amount > 0n ? amount : 0n);

/** What may still move for a line, and in which proportion its shares take part. */
export interface Left {
  readonly minor: bigint;
  readonly shares: readonly bigint[];
}

/**
 * What may still be captured for a line. A claim is never paid twice, even after a refund or an exchange; only where an
 * edit took something off the line and a later one put it back has it been asked for anew, and what was given back may
 * come again.
 */
export function leftToCapture({ shares, claimedMinor }: LineBalance): Left {
  const dueMinor = sumOf(shares.map(({ amountMinor }) => amountMinor));
  const paidMinor = sumOf(shares.map((share) => share.capturedMinor + share.exchangedMinor));
  const claimed = claimedMinor ?? dueMinor;
  const open = leftOf(
    shares.map(
      (share) => share.amountMinor - share.capturedMinor + (claimed > dueMinor ? share.refundedMinor : 0n),
    ),
  );
  // What moved on to other lines was paid too, and is not asked for again. An edit may change how a line is split: what one share got too much of is not asked for again by another.
  return { ...open, minor: least(open.minor, positive(claimed - paidMinor)) };
}

/** What may still be refunded of a line. */
export function leftToRefund({ shares }: LineBalance): Left {
  return leftOf(shares.map((share) => share.capturedMinor - share.refundedMinor));
}

function leftOf(amounts: readonly bigint[]): Left {
  const shares = amounts.map(positive);
  return { minor: sumOf(shares), shares };
}

export const sumOf = (amounts: readonly bigint[]) => amounts.reduce((sum, amount) => sum + amount, 0n);

/** Sum over a line's shares. */
export function ofLine(line: LineBalance, measure: (share: ShareBalance) => bigint): bigint {
  return sumOf(line.shares.map(measure));
}
