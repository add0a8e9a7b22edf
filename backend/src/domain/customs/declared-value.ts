import { allocate } from "../money";

/** A line as the book holds it, minor units of the currency paid: net and tax are what was paid for it. */
export interface PaidLine {
  readonly netMinor: bigint;
  readonly taxMinor: bigint;
  /** Given back since, tax included. */
  readonly refundedMinor: bigint;
}

/**
 * Of what was given back for a line, the part that belongs to the pieces still on it. What was received for pieces that
 * an edit took off was given back for these first. Amounts include tax.
 */
export function refundOfWhatStays(line: {
  readonly paidMinor: bigint;
  readonly receivedMinor: bigint;
  readonly refundedMinor: bigint;
}): bigint {
  const takenOff = line.receivedMinor > line.paidMinor ? line.receivedMinor - line.paidMinor : 0n;
  return line.refundedMinor > takenOff ? line.refundedMinor - takenOff : 0n;
}

/** True when all that was paid for a line was given back: nobody sends it. A piece that cost nothing is sent. */
export function isGivenBack({ netMinor, taxMinor, refundedMinor }: PaidLine): boolean {
  return refundedMinor > 0n && refundedMinor >= netMinor + taxMinor;
}

/**
 * What was really paid for the pieces of a line: after discounts, without tax, less what was given back. That is the
 * price of a sale, and so the value that customs is told.
 */
export function declaredValue({ netMinor, taxMinor, refundedMinor }: PaidLine): bigint {
  const paid = [
    { id: "net", weight: netMinor },
    { id: "tax", weight: taxMinor },
  ];
  const [refundedNet = 0n] = refundedMinor > 0n ? allocate(refundedMinor, paid) : [];
  return netMinor - refundedNet;
}

/** Some pieces of a line, and how many of it went before them in other parcels. */
export interface Share {
  readonly quantity: number;
  readonly before: number;
}

/**
 * The part of a line's value that some of its pieces bear. Shares of all its pieces, sent in any number of parcels,
 * sum to the value exactly. Throws RangeError for pieces that the line doesn't have.
 */
export function valueOfShare(valueMinor: bigint, ofQuantity: number, { quantity, before }: Share): bigint {
  if (quantity < 1 || before < 0 || before + quantity > ofQuantity)
    throw new RangeError(`A line of ${ofQuantity} has no pieces ${before + 1} to ${before + quantity}`);
  const upTo = (pieces: number) => (valueMinor * BigInt(pieces)) / BigInt(ofQuantity);
  return upTo(before + quantity) - upTo(before);
}
