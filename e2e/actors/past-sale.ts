import Medusa from "@medusajs/js-sdk";
import type { Card } from "@second-chance/backend/contracts/catalogue";
import pg from "pg";
import { Operator } from "./operator";
import { readStack } from "./stack";
import { type Place, TEST_PAYMENT } from "./store-api";

export interface PastSale {
  readonly orderId: string;
  readonly displayId: number;
}

/** The month before this one, `2026-10`; on the first two days of a month one more before: it has ended everywhere. */
export function lastClosableMonth(): string {
  const now = new Date(Date.now() - 2 * 24 * 60 * 60 * 1000);
  return new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - 1, 15)).toISOString().slice(0, 7);
}

/**
 * Buys a piece as of a moment that has passed, as the demo's own past was bought: the test payment moves no money and
 * may say when. A shopper can't, so the database is told before the cart is completed.
 */
export async function buysOn(
  moment: string,
  { place, card, email }: { readonly place: Place; readonly card: Card; readonly email: string },
): Promise<PastSale> {
  const { backendUrl, publishableKey } = readStack();
  const { store } = new Medusa({ baseUrl: backendUrl, publishableKey });
  const { regions } = await store.region.list();
  const region = regions.find(({ countries }) => countries?.some(({ iso_2 }) => iso_2 === place.country));
  if (!region) throw new Error(`No region holds ${place.country}`);
  const { cart } = await store.cart.create({ region_id: region.id });
  await store.cart.createLineItem(cart.id, { variant_id: card.variantId, quantity: 1 });
  const address = { ...SHIP_TO, country_code: place.country };
  await store.cart.update(cart.id, { email, shipping_address: address, billing_address: address });
  const { shipping_options: options } = await store.fulfillment.listCartOptions({ cart_id: cart.id });
  const operator = await Operator.logsIn();
  const profileId = await operator.readShippingProfile(card.productId);
  const option = options.find(({ shipping_profile_id }) => shipping_profile_id === profileId);
  await store.cart.addShippingMethod(cart.id, { option_id: option?.id ?? "" });
  const { cart: priced } = await store.cart.retrieve(cart.id, { fields: "*shipping_methods,+total" });
  const { payment_collection: payment } = await store.payment.initiatePaymentSession(priced, {
    provider_id: TEST_PAYMENT,
  });
  await stateMoment(payment.payment_sessions?.[0]?.id ?? "", moment);
  const completed = await store.cart.complete(cart.id);
  if (completed.type !== "order") throw new Error(completed.error.message);
  await operator.awaitsAttribution(completed.order.id);
  return { orderId: completed.order.id, displayId: completed.order.display_id ?? 0 };
}

const SHIP_TO = {
  first_name: "Rosa",
  last_name: "Quispe",
  address_1: "Av. Larco 345",
  city: "Miraflores, Lima",
  province: "Lima",
  postal_code: "15074",
};

async function stateMoment(sessionId: string, moment: string): Promise<void> {
  const database = new pg.Client({ connectionString: readStack().databaseUrl });
  await database.connect();
  try {
    const { rowCount } = await database.query(
      "update payment_session set data = data || jsonb_build_object('occurred_at', $2::text) where id = $1",
      [sessionId, moment],
    );
    if (rowCount !== 1) throw new Error(`No payment session ${sessionId}`);
  } finally {
    await database.end();
  }
}
