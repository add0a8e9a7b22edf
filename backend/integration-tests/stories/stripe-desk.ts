import type { PaymentProgress, PaymentStart } from "../../src/contracts/store-payment";
import type { TestShop } from "../shop";
import { source } from "../source";
import { type DonationApi, donationDesk } from "./donation-desk";

const { STRIPE_PROVIDER } = source<typeof import("../../src/workflows/attribution/movements")>(
  "workflows/attribution/movements",
);
const { completePaidBasket } = source<typeof import("../../src/workflows/payment/complete-paid-basket")>(
  "workflows/payment/complete-paid-basket",
);
const { tendStripePayments } = source<typeof import("../../src/workflows/payment/tend-stripe-payments")>(
  "workflows/payment/tend-stripe-payments",
);

type Said<T> = Partial<T> & { readonly code?: string; readonly message?: string };
interface Answer<T> {
  readonly status: number;
  readonly data: Said<T>;
}

/** A shopper who pays by Stripe, and those who look after it. */
export function stripeDesk(shop: () => TestShop, api: DonationApi) {
  const desk = donationDesk(shop, api);

  /** A basket that is ready to be paid, with what its shopper asks of the shop. */
  async function basket(country: string, ...lines: [sku: string, quantity: number][]) {
    const { get, post } = await desk.shopper();
    const id = await shop().fill(country, ...lines);
    const { data } = await get(`/store/baskets/${id}`);
    const totalMinor = data.totals?.total.amountMinor ?? 0;
    const paying = { provider_id: STRIPE_PROVIDER, expected_total_minor: totalMinor };
    return {
      id,
      totalMinor,
      start: (other: object = {}) =>
        post(`/store/baskets/${id}/payment`, { ...paying, ...other }) as Promise<Answer<PaymentStart>>,
      progress: () => get(`/store/baskets/${id}/payment`) as Promise<Answer<PaymentProgress>>,
      place: (other: object = {}) =>
        post(`/store/baskets/${id}/place`, { ...paying, ...other }) as Promise<
          Answer<{ receiptToken: string; displayId: number }>
        >,
      /** What Stripe's inbox or its reconciliation does with a payment that they hear of. */
      complete: (intentId: string) => completePaidBasket(shop().container, id, intentId),
      change: (quantity: number) => changeFirst(id, quantity),
    };

    async function changeFirst(basketId: string, quantity: number) {
      const line = await shop().sql("cart_line_item").where({ cart_id: basketId }).first("id");
      return post(`/store/baskets/${basketId}/lines/${line.id}`, { quantity });
    }
  }

  return {
    ...desk,
    basket,
    /** What the job of each minute does. */
    tend: () => tendStripePayments(shop().container),
    /** Orders of a basket that stand. */
    ordersOf: (basketId: string) =>
      shop()
        .sql("order_cart as c")
        .join("order as o", "o.id", "c.order_id")
        .where("c.cart_id", basketId)
        .whereNull("c.deleted_at")
        .whereNot("o.status", "canceled")
        .select("o.id as id"),
    /** Takes a piece out of the shop, or puts it back. */
    offer: (sku: string, isOffered: boolean) =>
      shop().sql.raw(
        `update product p set status = ? from product_variant v where v.product_id = p.id and v.sku = ?`,
        [isOffered ? "published" : "draft", sku],
      ),
  };
}
