import type { FiledFee } from "../fees/read-fee-file";

/** A movement of the provider's balance with a fee, and the payment of an order that it was kept of. */
export interface FeeMove {
  /** The movement's own id: it names the fee. */
  readonly id: string;
  readonly paymentId: string;
  /** Currency that the provider settles in. */
  readonly currencyCode: string;
  /** Above zero what was kept, below what came back. */
  readonly feeMinor: bigint;
  readonly occurredAt: Date;
}

/** Fees that were kept, as the book takes them; `line` is the place in the list. */
export function keptFees(moves: readonly FeeMove[]): FiledFee[] {
  return moves
    .filter(({ feeMinor }) => feeMinor > 0n)
    .map(({ id, paymentId, currencyCode, feeMinor, occurredAt }, line) => ({
      line,
      reference: id,
      paymentId,
      currencyCode,
      amountMinor: feeMinor,
      occurredAt,
    }));
}

/** A fee that stands in the book. */
export interface StandingFee {
  readonly id: string;
  readonly paymentId: string;
  readonly currencyCode: string;
  readonly amountMinor: bigint;
}

/** Which fee a movement gives back: one of the same payment, whole; undefined where there is none such, and somebody has to look. */
export function feeGivenBack<Fee extends StandingFee>(
  move: FeeMove,
  standing: readonly Fee[],
): Fee | undefined {
  return standing.find(
    ({ paymentId, currencyCode, amountMinor }) =>
      paymentId === move.paymentId && currencyCode === move.currencyCode && amountMinor === -move.feeMinor,
  );
}
