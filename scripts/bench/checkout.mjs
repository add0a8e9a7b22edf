import { withDatabase } from "../start/database.mjs";
import { median, quantile, row } from "./measure.mjs";
import { repeatablePiece, storeApi } from "./shop.mjs";

/** The starter's eight calls, as MONOREPO's notes recorded them on such a machine. */
const STARTER_RECORDED = { medianMs: 1503, perSecond: 0.88 };
const SEQUENTIAL = 50;
const SHOPPERS = 8;
const TOGETHER = 48;

const ADDRESS = {
  first_name: "Rosa",
  last_name: "Quispe",
  address_1: "Av. Larco 345",
  city: "Miraflores",
  province: "Lima",
  country_code: "pe",
};

/** @typedef {import("./shop.mjs").Stack} Stack */

/**
 * The storefront's own calls against the stock eight of the Store API, on the same backend in the same run.
 * @param {Stack} stack
 */
export async function benchCheckout(stack) {
  const piece = await repeatablePiece(stack);
  const { regions } = await storeApi(stack, "/store/regions");
  const region = regions.find((/** @type {any} */ one) =>
    one.countries.some((/** @type {any} */ { iso_2 }) => iso_2 === "pe"),
  );
  const profileId = await shippingProfileOf(stack, piece.productId);
  await fillShelf(stack, piece.variantId);
  const ours = (/** @type {number} */ n) => ourCheckout(stack, piece.variantId, n);
  const stock = (/** @type {number} */ n) =>
    stockCheckout(stack, { regionId: region.id, variantId: piece.variantId, profileId }, n);
  await ours(0);
  await stock(0);

  const ourTimes = await oneByOne(ours, SEQUENTIAL);
  const stockTimes = await oneByOne(stock, SEQUENTIAL);
  const ourRate = await together(ours);
  const stockRate = await together(stock);
  const ourMedian = median(ourTimes);
  return [
    row(
      "checkout, one by one",
      `median ${Math.round(ourMedian)} ms, p95 ${Math.round(quantile(ourTimes, 0.95))} ms; ${(ourMedian / STARTER_RECORDED.medianMs).toFixed(2)} × starter (recorded ${STARTER_RECORDED.medianMs} ms), ${(ourMedian / median(stockTimes)).toFixed(2)} × the stock calls here (${Math.round(median(stockTimes))} ms)`,
      "≤ 0.5 × starter",
      ourMedian <= STARTER_RECORDED.medianMs / 2,
    ),
    row(
      `checkout, ${SHOPPERS} at once`,
      `${ourRate.toFixed(2)}/s; ${(ourRate / STARTER_RECORDED.perSecond).toFixed(1)} × starter (recorded ${STARTER_RECORDED.perSecond}/s), ${(ourRate / stockRate).toFixed(1)} × the stock calls here (${stockRate.toFixed(2)}/s)`,
      "≥ 2 × starter",
      ourRate >= 2 * STARTER_RECORDED.perSecond,
    ),
  ];
}

/** @param {(n: number) => Promise<void>} checkout @param {number} times */
async function oneByOne(checkout, times) {
  const durations = [];
  for (let n = 1; n <= times; n += 1) {
    const since = performance.now();
    await checkout(n);
    durations.push(performance.now() - since);
  }
  return durations;
}

/** Checkouts a second with several shoppers at once. @param {(n: number) => Promise<void>} checkout */
async function together(checkout) {
  let next = 1_000;
  const since = performance.now();
  const shopper = async () => {
    while (next < 1_000 + TOGETHER) {
      next += 1;
      await checkout(next);
    }
  };
  await Promise.all(Array.from({ length: SHOPPERS }, shopper));
  return TOGETHER / ((performance.now() - since) / 1000);
}

/** @param {Stack} stack @param {string} variantId @param {number} n */
async function ourCheckout(stack, variantId, n) {
  const basket = await storeApi(stack, "/store/baskets", {
    body: { locale: "en", country: "PE", lines: [{ variant_id: variantId, quantity: 1 }] },
  });
  const saved = await storeApi(stack, `/store/baskets/${basket.id}/delivery`, {
    body: { email: `bench-${n}@example.org`, address: ADDRESS },
  });
  await storeApi(stack, `/store/baskets/${basket.id}/place`, {
    body: { provider_id: saved.paymentProviders[0], expected_total_minor: saved.totals.total.amountMinor },
  });
}

/**
 * The center's profile: a stock storefront learns it from its own catalogue.
 * @param {Stack} stack @param {string} productId @returns {Promise<string>}
 */
async function shippingProfileOf(stack, productId) {
  return withDatabase(stack.databaseUrl, async (client) => {
    const { rows } = await client.query(
      "select shipping_profile_id from product_shipping_profile where product_id = $1 and deleted_at is null",
      [productId],
    );
    return rows[0].shipping_profile_id;
  });
}

/**
 * Enough of the piece for every checkout of the bench, in the bench's own database.
 * @param {Stack} stack @param {string} variantId
 */
async function fillShelf(stack, variantId) {
  await withDatabase(stack.databaseUrl, (client) =>
    client.query(
      `update inventory_level level
          set stocked_quantity = 100000, raw_stocked_quantity = '{"value":"100000","precision":20}'
         from product_variant_inventory_item held
        where held.inventory_item_id = level.inventory_item_id and held.variant_id = $1`,
      [variantId],
    ),
  );
}

/** @param {Stack} stack @param {{ regionId: string, variantId: string, profileId: string }} wanted @param {number} n */
async function stockCheckout(stack, { regionId, variantId, profileId }, n) {
  const { cart } = await storeApi(stack, "/store/carts", { body: { region_id: regionId } });
  await storeApi(stack, `/store/carts/${cart.id}/line-items`, {
    body: { variant_id: variantId, quantity: 1 },
  });
  await storeApi(stack, `/store/carts/${cart.id}`, {
    body: { email: `stock-${n}@example.org`, shipping_address: ADDRESS, billing_address: ADDRESS },
  });
  const { shipping_options: options } = await storeApi(stack, `/store/shipping-options?cart_id=${cart.id}`);
  await storeApi(stack, `/store/carts/${cart.id}/shipping-methods`, {
    body: {
      option_id: options.find((/** @type {any} */ option) => option.shipping_profile_id === profileId).id,
    },
  });
  const { payment_collection: collection } = await storeApi(stack, "/store/payment-collections", {
    body: { cart_id: cart.id },
  });
  await storeApi(stack, `/store/payment-collections/${collection.id}/payment-sessions`, {
    body: { provider_id: "pp_test-payment_demo" },
  });
  const { type } = await storeApi(stack, `/store/carts/${cart.id}/complete`, { body: {} });
  if (type !== "order") throw new Error("The stock calls made no order");
}
