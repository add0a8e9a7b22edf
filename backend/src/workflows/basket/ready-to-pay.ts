import type { MedusaContainer } from "@medusajs/framework/types";
import { refreshCartItemsWorkflow, updateTaxLinesWorkflow } from "@medusajs/medusa/core-flows";
import type { z } from "zod";
import type { placeSchema } from "../../contracts/basket";
import { saleProblems } from "../../domain/sale/sale-gate";
import { type CartRecord, readCart } from "../sale/cart-record";
import { takeBackHalfCompletion } from "../sale/half-completion";
import { readSale, type SaleReading } from "../sale/read-sale";
import { refuse, refuseAll } from "../sale/sale-refused";

export type Placing = z.infer<typeof placeSchema>;

export interface ReadBasket {
  readonly cart: CartRecord;
  readonly reading: SaleReading;
}

/**
 * The basket as it may be paid: it passes the gate, at the total that the shopper saw, and this way to pay is offered. Null where it is
 * an order already. A refusal leaves it as it was.
 */
export async function readyToPay(
  container: MedusaContainer,
  basketId: string,
  placing: Placing,
): Promise<ReadBasket | null> {
  await takeBackHalfCompletion(container, basketId);
  const read = await readCart(container, basketId);
  if (read.completed_at) return null;
  const basket = await readWithTaxOfToday(container, read);
  const {
    cart,
    reading: { sale, region },
  } = basket;
  const problems = saleProblems({ ...sale, session: null });
  // The shopper agrees to a price by seeing it: a changed one is written into the basket for the next look.
  if (problems.some(({ code }) => code === "price_changed"))
    await refreshCartItemsWorkflow(container).run({ input: { cart_id: cart.id, force_refresh: true } });
  refuseAll(problems);
  if (sale.totalMinor !== BigInt(placing.expected_total_minor))
    refuse("price_changed", "The total has changed.", { totalMinor: Number(sale.totalMinor) });
  if (!region?.providerIds.includes(placing.provider_id))
    refuse("payment_failed", "This way to pay is not offered here.");
  return basket;
}

/** Prices hold whatever tax is in them, so a tax that is reckoned anew changes nothing that the shopper agreed to. */
export async function readWithTaxOfToday(container: MedusaContainer, cart: CartRecord): Promise<ReadBasket> {
  const reading = await readSale(container, cart);
  if (!reading.sale.isTaxStale) return { cart, reading };
  await updateTaxLinesWorkflow(container).run({ input: { cart_id: cart.id } });
  const fresh = await readCart(container, cart.id);
  return { cart: fresh, reading: await readSale(container, fresh) };
}
