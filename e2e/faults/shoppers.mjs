/** Shoppers who go as far as the last button, through the shop's own calls or through the stock Store API. */

const ADDRESS = {
  first_name: "Ana",
  last_name: "Quispe",
  address_1: "Jr. Puno 1",
  city: "Lima",
  country_code: "pe",
};

export async function call({ url, publishableKey }, path, body) {
  const answer = await fetch(`${url}${path}`, {
    method: body === undefined ? "GET" : "POST",
    headers: { "content-type": "application/json", "x-publishable-api-key": publishableKey },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  return { status: answer.status, body: await answer.json().catch(() => ({})) };
}

async function must(shop, path, body) {
  const answer = await call(shop, path, body);
  if (answer.status >= 300)
    throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body).slice(0, 300)}`);
  return answer.body;
}

/** A basket with one piece, an address and a parcel, and its total in minor units. */
export async function prepareBasket(shop, variantId, index) {
  const lines = [{ variant_id: variantId, quantity: 1 }];
  const { id } = await must(shop, "/store/baskets", { locale: "en", country: "PE", lines });
  const delivery = { email: `shopper-${index}@example.com`, address: ADDRESS };
  const { totals } = await must(shop, `/store/baskets/${id}/delivery`, delivery);
  return { id, totalMinor: totals.total.amountMinor };
}

/** The same by the stock Store API, up to and including the payment session. Answers with the cart's id. */
export async function prepareStockCart(shop, variantId, index, provider) {
  const { regions } = await must(shop, "/store/regions?fields=id,*countries");
  const region = regions.find(({ countries }) => countries.some(({ iso_2 }) => iso_2 === "pe"));
  const { cart } = await must(shop, "/store/carts", {
    region_id: region.id,
    items: [{ variant_id: variantId, quantity: 1 }],
    email: `shopper-${index}@example.com`,
    shipping_address: ADDRESS,
    billing_address: ADDRESS,
  });
  const { groups } = await must(shop, `/store/baskets/${cart.id}`);
  for (const { options } of groups)
    await must(shop, `/store/carts/${cart.id}/shipping-methods`, { option_id: options[0].id });
  const { payment_collection } = await must(shop, "/store/payment-collections", { cart_id: cart.id });
  await must(shop, `/store/payment-collections/${payment_collection.id}/payment-sessions`, {
    provider_id: provider,
  });
  return cart.id;
}
