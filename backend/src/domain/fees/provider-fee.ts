/** What a payment provider kept of a payment, in the currency that it settles in. */
export interface ProviderFee {
  readonly providerId: string;
  /** The provider's own name for the fee; with the provider it says which fee this is. */
  readonly reference: string;
  readonly paymentId: string;
  readonly currencyCode: string;
  /** Whole minor units, above zero. */
  readonly amountMinor: bigint;
  readonly occurredAt: Date;
}

/** True when two rows state the same about a fee. */
export function sameFee(one: ProviderFee, other: ProviderFee): boolean {
  return (
    one.paymentId === other.paymentId &&
    one.currencyCode === other.currencyCode &&
    one.amountMinor === other.amountMinor &&
    one.occurredAt.getTime() === other.occurredAt.getTime()
  );
}
