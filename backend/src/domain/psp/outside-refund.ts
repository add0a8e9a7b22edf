/** What stands for a line where nobody said which: money that names it waits in suspense. */
export const UNNAMED_LINE = "unnamed";

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
