import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import {
  addShippingMethodToCartWorkflow,
  completeCartWorkflow,
  createCartWorkflow,
  createPaymentCollectionForCartWorkflow,
  createPaymentSessionsWorkflow,
  listShippingOptionsForCartWithPricingWorkflow,
} from "@medusajs/medusa/core-flows";
import { DONATION_LIMITS } from "../../contracts/donation";
import { findMarket } from "../../contracts/markets";
import type { CurrencyCode } from "../../contracts/money";
import { TEST_PAYMENT_PROVIDER } from "../../workflows/attribution/movements";
import { keepDonation } from "../../workflows/donation/keep-donation";
import { readCart } from "../../workflows/sale/cart-record";
import type { PastDonation, PastOrder } from "./plan-past-orders";
import type { ShelfPiece } from "./shop-shelf";

/** Where past orders are placed. */
export interface Shop {
  readonly salesChannelId: string;
  /** Region key → region id. */
  readonly regions: Readonly<Record<string, string>>;
}

/** Order metadata by which a past order is found again; it also keeps mails from being sent. */
export interface PastOrderMark extends Record<string, unknown> {
  readonly past_order: number;
}

/** Places one order of the demo's past through the shop's own workflows; answers with the order's id. */
export async function placePastOrder(
  container: MedusaContainer,
  shop: Shop,
  shelf: ReadonlyMap<string, ShelfPiece>,
  order: PastOrder,
): Promise<string> {
  return payPastCart(container, await fillPastCart(container, shop, shelf, order), order.paidAt);
}

/** A cart with pieces, address and post; answers with its id. */
export async function fillPastCart(
  container: MedusaContainer,
  shop: Shop,
  shelf: ReadonlyMap<string, ShelfPiece>,
  order: PastOrder,
): Promise<string> {
  const market = findMarket(order.country);
  if (!market) throw new Error(`The shop does not sell to ${order.country}`);
  const mark: PastOrderMark = { past_order: order.number };
  const pieces = order.lines.flatMap(({ sku, quantity }) => {
    const piece = shelf.get(sku);
    return piece ? [{ piece, quantity }] : [];
  });
  const { result: cart } = await createCartWorkflow(container).run({
    input: {
      region_id: shop.regions[market.region],
      sales_channel_id: shop.salesChannelId,
      email: order.email,
      shipping_address: { ...order.shopper, country_code: order.country.toLowerCase() },
      items: pieces.map(({ piece, quantity }) => ({ variant_id: piece.variantId, quantity })),
      metadata: mark,
    },
  });
  if (order.donation) await give(container, cart.id, order.donation, market.currencyCode);
  await choosePost(container, cart.id, new Set(pieces.map(({ piece }) => piece.profileId)));
  return cart.id;
}

async function give(
  container: MedusaContainer,
  cartId: string,
  { fund, suggestion }: PastDonation,
  currencyCode: CurrencyCode,
): Promise<void> {
  const amountMinor = DONATION_LIMITS[currencyCode].suggestedMinor[suggestion] ?? 0;
  await keepDonation(container, await readCart(container, cartId), { fund, amountMinor, currencyCode });
}

/** Pays a cart as of a moment and completes it; answers with the order's id. */
export async function payPastCart(container: MedusaContainer, cartId: string, paidAt: Date): Promise<string> {
  await createPaymentCollectionForCartWorkflow(container).run({ input: { cart_id: cartId } });
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "cart_payment_collection",
    fields: ["payment_collection_id"],
    filters: { cart_id: cartId },
  });
  await createPaymentSessionsWorkflow(container).run({
    input: {
      payment_collection_id: String(data[0]?.payment_collection_id),
      provider_id: TEST_PAYMENT_PROVIDER,
      data: { occurred_at: paidAt.toISOString() },
    },
  });
  const { result } = await completeCartWorkflow(container).run({ input: { id: cartId } });
  return result.id;
}

/** The cheapest way of posting for each center in the basket. */
async function choosePost(
  container: MedusaContainer,
  cartId: string,
  profiles: ReadonlySet<string>,
): Promise<void> {
  const { result } = await listShippingOptionsForCartWithPricingWorkflow(container).run({
    input: { cart_id: cartId },
  });
  const offered = result as { id: string; shipping_profile_id: string; amount: number }[];
  const cheapestFirst = [...offered].sort((a, b) => a.amount - b.amount);
  const options = [...profiles].flatMap((profile) => {
    const option = cheapestFirst.find(({ shipping_profile_id }) => shipping_profile_id === profile);
    return option ? [{ id: option.id }] : [];
  });
  await addShippingMethodToCartWorkflow(container).run({ input: { cart_id: cartId, options } });
}
