import Medusa from "@medusajs/js-sdk";
import { Operator } from "../actors/operator";
import { readStack } from "../actors/stack";
import { pickFromDifferentCenters, TEST_PAYMENT } from "../actors/store-api";
import { expect, GERMANY, newBuyer, test } from "./journey";

const { backendUrl, publishableKey } = readStack();

/** Any storefront made for Medusa can sell from this backend: nothing here knows of our own routes. */
test("a stock Medusa storefront browses and checks out through the Store API", async () => {
  const { store } = new Medusa({ baseUrl: backendUrl, publishableKey });
  const { regions } = await store.region.list();
  const region = regions.find(({ countries }) => countries?.some(({ iso_2 }) => iso_2 === GERMANY.country));
  if (!region) throw new Error("No region holds Germany");

  const wanted = await pickFromDifferentCenters(GERMANY, 2);
  const { products } = await store.product.list({
    id: wanted.map(({ productId }) => productId),
    region_id: region.id,
    fields: "*variants.calculated_price",
  });
  expect(products).toHaveLength(2);

  const { cart } = await store.cart.create({ region_id: region.id });
  for (const product of products) {
    const [variant] = product.variants ?? [];
    expect(variant?.calculated_price?.currency_code).toBe("eur");
    await store.cart.createLineItem(cart.id, { variant_id: variant?.id ?? "", quantity: 1 });
  }
  const email = newBuyer();
  const address = {
    first_name: "Jürgen",
    last_name: "Weiß",
    address_1: "Hauptstraße 7",
    city: "Oldenburg",
    postal_code: "26133",
    country_code: "de",
  };
  await store.cart.update(cart.id, { email, shipping_address: address, billing_address: address });

  const { shipping_options: options } = await store.fulfillment.listCartOptions({ cart_id: cart.id });
  expect(new Set(options.map(({ shipping_profile_id }) => shipping_profile_id)).size).toBe(2);
  const operator = await Operator.logsIn();
  for (const { productId } of wanted) {
    const profileId = await operator.readShippingProfile(productId);
    const option = options.find(({ shipping_profile_id }) => shipping_profile_id === profileId);
    await store.cart.addShippingMethod(cart.id, { option_id: option?.id ?? "" });
  }

  const { cart: priced } = await store.cart.retrieve(cart.id, { fields: "*shipping_methods,+total" });
  expect(priced.shipping_methods).toHaveLength(2);
  const { payment_providers: providers } = await store.payment.listPaymentProviders({ region_id: region.id });
  expect(providers.map(({ id }) => id)).toContain(TEST_PAYMENT);
  await store.payment.initiatePaymentSession(priced, { provider_id: TEST_PAYMENT });
  const completed = await store.cart.complete(cart.id);
  if (completed.type !== "order") throw new Error(completed.error.message);
  expect(completed.order.total).toBe(priced.total);

  const attribution = await operator.awaitsAttribution(completed.order.id);
  expect(attribution.attributedMinor).toBe(attribution.capturedMinor);
  expect(attribution.lines.filter(({ kind }) => kind === "item")).toHaveLength(2);

  const verdicts = await operator.readVerdicts(completed.order.id);
  expect(verdicts).toHaveLength(2);
  for (const { verdict } of verdicts) {
    expect(verdict).toMatchObject({
      destination: "DE",
      verdict: expect.stringMatching(/^(allowed|declare)$/),
    });
    expect(verdict?.ruleIds).not.toEqual([]);
    expect(verdict?.datasetVersion).toMatch(/^\d{4}-\d\d-\d\d/);
  }
});
