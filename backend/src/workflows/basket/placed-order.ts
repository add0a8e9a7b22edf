import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { receiptSecret } from "../../config/receipt-secret";
import type { Placed } from "../../contracts/basket";
import { signReceiptToken } from "../../domain/receipt-token";
import { refuse } from "../sale/sale-refused";

/** The order that a basket became; null where it became none. */
export async function orderOfBasket(container: MedusaContainer, cartId: string): Promise<string | null> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "order_cart",
    fields: ["order_id"],
    filters: { cart_id: cartId },
  });
  return (data[0]?.order_id as string | undefined) ?? null;
}

/** What a shopper holds of a basket that is an order already. */
export async function placedBasket(container: MedusaContainer, cartId: string): Promise<Placed> {
  const orderId = await orderOfBasket(container, cartId);
  return orderId
    ? placedOrder(container, orderId)
    : refuse("basket_completed", "This basket is an order already.");
}

/** What a shopper holds of an order. */
export async function placedOrder(container: MedusaContainer, orderId: string): Promise<Placed> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "order", fields: ["display_id"], filters: { id: orderId } });
  const displayId = (data[0] as { display_id?: number } | undefined)?.display_id;
  return { receiptToken: signReceiptToken(orderId, receiptSecret()), displayId: Number(displayId) };
}
