import type { Donation } from "../../domain/donation/donation";
import { toMinor } from "../../domain/money";
import type { FundRecord } from "../fund/find-funds";
import type { CartItemRecord, CartRecord } from "./cart-record";

/** What the shop writes into the metadata of a line that gives to a fund; the book reads the fund of it. */
export interface DonationMark extends Record<string, unknown> {
  readonly donation_fund: string;
  readonly donation_currency: string;
}

/**
 * The fund that a line gives to; undefined for a piece. Only the shop makes lines without a variant, and it takes
 * metadata from no shopper.
 */
export function fundOf({
  variant_id,
  metadata,
}: Pick<CartItemRecord, "variant_id" | "metadata">): string | undefined {
  const fund = variant_id === null ? metadata?.donation_fund : undefined;
  return typeof fund === "string" ? fund : undefined;
}

export const isDonation = (item: CartItemRecord): boolean => fundOf(item) !== undefined;

/** The donations of a cart, as the gate weighs them. */
export function donationsOf(
  { items, currency_code }: Pick<CartRecord, "items" | "currency_code">,
  funds: ReadonlyMap<string, FundRecord>,
): Donation[] {
  return items.filter(isDonation).map((item) => ({
    id: item.id,
    fund: funds.get(fundOf(item) ?? "")?.status ?? "unknown",
    quantity: item.quantity,
    unitPriceMinor: toMinor(item.unit_price, currency_code),
    totalMinor: toMinor(item.total, currency_code),
    currencyCode: currency_code,
    givenIn: String(item.metadata?.donation_currency ?? ""),
  }));
}
