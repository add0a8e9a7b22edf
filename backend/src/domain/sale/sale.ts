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
  /** Profiles whose chosen method carries nothing to the ship-to country today, whatever the law says. */
  readonly uncarriedProfileIds: readonly string[];
  /** True where a law asks whether the goods are sold on, and nobody has answered yet. */
  readonly lacksPurpose: boolean;
  /** True when its tax was reckoned by what no longer holds. */
  readonly isTaxStale: boolean;
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
    /** What the refusal rests on: a law, in its own title. */
    readonly citation: string | null;
  } | null;
}

/** What one piece of a line takes from one inventory item. */
export interface StockNeed {
  readonly inventoryItemId: string;
  readonly required: number;
  /** Whole pieces that no order has reserved; below zero where orders wait for some to be made. */
  readonly available: number;
  /** How many may wait to be made at one time; zero for what is sold from the shelf alone. */
  readonly toBeMade: number;
  /** Made to order without a limit. */
  readonly backorder: boolean;
}

/** Units that can be asked for of what isn't made without a limit: those on the shelf, and those that may still be made. */
export const unitsToSell = ({ available, toBeMade }: StockNeed): number => Math.max(available + toBeMade, 0);
