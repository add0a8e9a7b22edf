/** What stands for a line where nobody said which: money that names it waits in suspense. */
export const UNNAMED_LINE = "unnamed";

/** Minutes after which a refund of ours can't be on its way into its own row any more. */
const MOST_MINUTES = 30;

/**
 * Whether a refund at the provider waits for a row of ours: one that was made there, or one of ours whose row was lost with the
 * answer to it, and which nobody asked for again.
 */
export function isLeftBehind(
  { isOurs, openedAt }: { readonly isOurs: boolean; readonly openedAt: Date },
  now: Date,
): boolean {
  return !isOurs || now.getTime() - openedAt.getTime() > MOST_MINUTES * 60_000;
}

interface Payment {
  /** Of our own rows, minor units. */
  readonly capturedMinor: bigint;
  readonly refundedMinor: bigint;
  /** Of the refund that was made at the provider. */
  readonly amountMinor: bigint;
}

/** One line's part of a refund, as its row tells it. */
interface NamedPart {
  readonly attribution_line_id: string;
  readonly amount_minor: string;
}

/**
 * From which lines a refund takes back that was made at the provider, where nobody names lines. All that is left is all of every
 * line: no line needs to be named. A part is somebody's, and nobody said whose. `behind` while our rows hold less than it takes.
 */
export function outsideRefund({
  capturedMinor,
  refundedMinor,
  amountMinor,
}: Payment): readonly NamedPart[] | "behind" {
  const leftMinor = capturedMinor - refundedMinor;
  if (amountMinor > leftMinor) return "behind";
  if (amountMinor === leftMinor) return [];
  return [{ attribution_line_id: UNNAMED_LINE, amount_minor: amountMinor.toString() }];
}

/** What an operator says of a refund that named no line. */
interface Naming {
  readonly lines: readonly NamedPart[];
  /** The part that the shop bears itself. */
  readonly goodwillMinor: bigint;
}

/**
 * The lines of a refund as somebody names them; why not, where they don't come to its amount or a line has less left than that.
 *
 * @param leftOf What each line of the order has left, minor units.
 */
export function namedParts(
  amountMinor: bigint,
  { lines, goodwillMinor }: Naming,
  leftOf: ReadonlyMap<string, bigint>,
): readonly NamedPart[] | "refund_sum_differs" | "refund_exceeds_line" {
  const sums = new Map<string, bigint>();
  for (const { attribution_line_id: id, amount_minor } of lines)
    sums.set(id, (sums.get(id) ?? 0n) + BigInt(amount_minor));
  const total = [...sums.values()].reduce((sum, minor) => sum + minor, goodwillMinor);
  if (total !== amountMinor) return "refund_sum_differs";
  if ([...sums].some(([id, minor]) => minor > (leftOf.get(id) ?? 0n))) return "refund_exceeds_line";
  return [...sums].map(([attribution_line_id, minor]) => ({
    attribution_line_id,
    amount_minor: minor.toString(),
  }));
}
