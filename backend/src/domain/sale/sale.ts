import type { Donation } from "../donation/donation";

/** What the gate must know of a basket to let it become an order. Amounts are minor units, weights grams. */
export interface Sale {
  readonly completed: boolean;
  readonly email: string | null;
  readonly address: SaleAddress | null;
  /** Countries of the basket's region, ISO alpha-2 in any case. */
  readonly regionCountries: readonly string[];
  readonly lines: readonly SaleLine[];
  /** What is given to funds beside the pieces. */
  readonly donations: readonly Donation[];
  /** Shipping profile of every chosen shipping method: one profile is one center's parcel. */
  readonly shippingProfileIds: readonly string[];
  readonly totalMinor: bigint;
  /** The payment session that would be charged; null before there is one. */
  readonly session: { readonly amountMinor: bigint; readonly providerOffered: boolean } | null;
}

export interface SaleAddress {
  readonly first_name?: string | null;
  readonly last_name?: string | null;
  readonly company?: string | null;
  readonly address_1?: string | null;
  readonly address_2?: string | null;
  readonly city?: string | null;
  readonly province?: string | null;
  readonly postal_code?: string | null;
  readonly phone?: string | null;
  readonly country_code?: string | null;
}

export interface SaleLine {
  readonly id: string;
  readonly title: string;
  /** As stored: Medusa takes fractions and writes what the column makes of them. */
  readonly quantity: string | number;
  readonly published: boolean;
  /** Both the workshop and its center are active. */
  readonly workshopActive: boolean;
  readonly unitPriceMinor: bigint;
  /** Price of today in the basket's currency; null when it isn't sold in that currency any more. */
  readonly currentPriceMinor: bigint | null;
  /** Shipping profile of the product's center. */
  readonly profileId: string | null;
  readonly stock: readonly StockNeed[];
  /** Null while nobody knows where it goes. */
  readonly verdict: {
    readonly purchasable: boolean;
    readonly verdict: string;
    readonly reasonCode: string | null;
  } | null;
}

/** What one piece of a line takes from one inventory item. */
export interface StockNeed {
  readonly inventoryItemId: string;
  readonly required: number;
  /** Whole pieces that no order has reserved. */
  readonly available: number;
  readonly backorder: boolean;
}
