import type { CartRecord } from "../sale/cart-record";
import { isDonation } from "../sale/donation-lines";
import { refuse } from "../sale/sale-refused";

/** Refuses a basket that holds nothing to send; a donation travels with a piece. */
export function refuseWithoutPiece({ items }: Pick<CartRecord, "items">): void {
  if (items.length === 0) refuse("basket_empty", "The basket is empty.");
  if (items.every(isDonation)) refuse("donation_alone", "A donation travels with a piece.");
}
