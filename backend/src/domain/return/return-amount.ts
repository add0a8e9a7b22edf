export interface ReturnedLine {
  /** Pieces of the line in the order, and how many of them come back. */
  readonly ordered: number;
  readonly returned: number;
  /** Pieces of the same line that were refunded by returns before. */
  readonly returnedBefore: number;
  /** Charged for the whole line after discounts, minor units. */
  readonly chargedMinor: bigint;
  /** Captured and not yet refunded. */
  readonly refundableMinor: bigint;
}

/**
 * What pieces that come back are worth, minor units: their part of what was charged for the line, rounded down; the last
 * pieces of a line take all that is left, so that no minor unit stays behind. Never more than is left to refund.
 */
export function returnAmount(line: ReturnedLine): bigint {
  const { ordered, returned, returnedBefore, chargedMinor, refundableMinor } = line;
  if (returned + returnedBefore >= ordered) return refundableMinor;
  const part = (chargedMinor * BigInt(returned)) / BigInt(ordered);
  return part < refundableMinor ? part : refundableMinor;
}

/** How many pieces of a line may still be asked back: those that have left, less those asked for already. */
export function returnable(sent: number, askedBefore: number): number {
  return Math.max(0, sent - askedBefore);
}
