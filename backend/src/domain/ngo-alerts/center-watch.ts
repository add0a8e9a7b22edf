/** What is read of a center to judge rules by, as of one moment. Who bought and who made what is not in it. */
export interface CenterWatch {
  readonly centerId: string;
  /** When the center began to sell, for one that hasn't sold yet. */
  readonly beganAt: Date;
  readonly lastSaleAt: Date | null;
  /** Documents that count, those left out that another one renews. */
  readonly evidence: readonly {
    readonly id: string;
    readonly kind: string;
    /** Last day, `YYYY-MM-DD` in UTC. */
    readonly expiresOn: string;
  }[];
  /** Parcels that have not left. */
  readonly parcels: readonly {
    readonly since: Date;
    /** Days that making a piece in it takes; 0 once it is packed. */
    readonly makingDays: number;
  }[];
  /** What closed months have left to pay out, by whom it is owed to: the month of its oldest part, and when that was closed. */
  readonly owed: readonly {
    readonly month: string;
    readonly workshopId: string | null;
    readonly currencyCode: string;
    readonly closedAt: Date;
  }[];
  /** What came in and went back in the last {@link REFUND_DAYS} days, minor units, a currency each. */
  readonly trade: readonly {
    readonly currencyCode: string;
    readonly receivedMinor: bigint;
    readonly refundedMinor: bigint;
    readonly refunds: number;
    /** When the latest of them was. */
    readonly lastRefundAt: Date | null;
  }[];
  /** What is held for each workshop, or for the center itself, minor units. */
  readonly balances: readonly {
    readonly workshopId: string | null;
    readonly currencyCode: string;
    readonly amountMinor: bigint;
  }[];
}
