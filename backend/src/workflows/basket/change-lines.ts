import type { MedusaContainer } from "@medusajs/framework/types";
import { addToCartWorkflow, updateLineItemInCartWorkflow } from "@medusajs/medusa/core-flows";
import { MAX_QUANTITY } from "../../contracts/basket";
import { type CartRecord, readCart } from "../sale/cart-record";
import { isDonation } from "../sale/donation-lines";
import { refuse } from "../sale/sale-refused";
import { explainingRefusals } from "./explain-refusal";

/** A basket that may still change; refuses one that is an order. */
export async function openCart(container: MedusaContainer, id: string): Promise<CartRecord> {
  const cart = await readCart(container, id);
  if (cart.completed_at) refuse("basket_completed", "This basket is an order already.");
  return cart;
}

/** Puts a piece in; one that lies there already becomes more. */
export async function addLine(
  container: MedusaContainer,
  basketId: string,
  line: { readonly variant_id: string; readonly quantity: number },
): Promise<void> {
  const cart = await openCart(container, basketId);
  const there = cart.items
    .filter((item) => item.variant_id === line.variant_id)
    .reduce((sum, item) => sum + Number(item.quantity), 0);
  if (there + line.quantity > MAX_QUANTITY)
    refuse("quantity_too_large", `At most ${MAX_QUANTITY} of a piece.`, { max: MAX_QUANTITY });
  await explainingRefusals(container, [line.variant_id], () =>
    addToCartWorkflow(container).run({ input: { cart_id: basketId, items: [{ ...line }] } }),
  );
}

/** @param quantity whole number up to the limit; 0 takes the line out. */
export async function setLineQuantity(
  container: MedusaContainer,
  basketId: string,
  lineId: string,
  quantity: number,
): Promise<void> {
  const cart = await openCart(container, basketId);
  const line = cart.items.find(({ id }) => id === lineId);
  if (!line || (isDonation(line) && quantity > 0))
    refuse("not_found", "There is no such line in this basket.");
  await explainingRefusals(container, line.variant_id ? [line.variant_id] : [], () =>
    updateLineItemInCartWorkflow(container).run({
      input: { cart_id: basketId, item_id: lineId, update: { quantity } },
    }),
  );
}
