/** Shoppers who go as far as the last button, through the shop's own calls or through the stock Store API. */

const PLACES = {
  PE: { address_1: "Jr. Puno 1", city: "Lima", postal_code: "15001" },
  LT: { address_1: "Pilies g. 1", city: "Vilnius", postal_code: "01103" },
  VN: { address_1: "1 Tràng Tiền", city: "Hà Nội", postal_code: "100000" },
  ZA: { address_1: "1 Long Street", city: "Cape Town", postal_code: "8001" },
};

const addressIn = (country) => ({
  first_name: "Ana",
  last_name: "Quispe",
  ...PLACES[country],
  country_code: country.toLowerCase(),
});

/** With a `token` as an operator, else as a shopper. */
export async function call({ url, publishableKey, token }, path, body) {
  const whoever = token ? { authorization: `Bearer ${token}` } : { "x-publishable-api-key": publishableKey };
  const answer = await fetch(`${url}${path}`, {
    method: body === undefined ? "GET" : "POST",
    headers: { "content-type": "application/json", ...whoever },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  return { status: answer.status, body: await answer.json().catch(() => ({})) };
}

/** The answer's body; throws when the call was refused. */
export async function must(shop, path, body) {
  const answer = await call(shop, path, body);
  if (answer.status >= 300)
    throw new Error(`${path}: ${answer.status} ${JSON.stringify(answer.body).slice(0, 300)}`);
  return answer.body;
}

/** A basket with one of each piece, sent within a country, an address and parcels, and its total in minor units. */
export async function prepareBasket(shop, variantIds, index, country = "PE") {
  const lines = variantIds.map((variant_id) => ({ variant_id, quantity: 1 }));
  const { id } = await must(shop, "/store/baskets", { locale: "en", country, lines });
  const delivery = { email: `shopper-${index}@example.com`, address: addressIn(country) };
  const { totals } = await must(shop, `/store/baskets/${id}/delivery`, delivery);
  return { id, totalMinor: totals.total.amountMinor };
}

/** The same by the stock Store API, up to the payment session. Answers with the cart's id. */
export async function prepareStockCart(shop, variantIds, index) {
  const { regions } = await must(shop, "/store/regions?fields=id,*countries");
  const region = regions.find(({ countries }) => countries.some(({ iso_2 }) => iso_2 === "pe"));
  const { cart } = await must(shop, "/store/carts", {
    region_id: region.id,
    items: variantIds.map((variant_id) => ({ variant_id, quantity: 1 })),
    email: `shopper-${index}@example.com`,
    shipping_address: addressIn("PE"),
    billing_address: addressIn("PE"),
  });
  const { groups } = await must(shop, `/store/baskets/${cart.id}`);
  for (const { options } of groups)
    await must(shop, `/store/carts/${cart.id}/shipping-methods`, { option_id: options[0].id });
  return cart.id;
}

/** The session with which a stock cart can be completed. */
export async function beginStockPayment(shop, cartId, provider) {
  const { payment_collection } = await must(shop, "/store/payment-collections", { cart_id: cartId });
  await must(shop, `/store/payment-collections/${payment_collection.id}/payment-sessions`, {
    provider_id: provider,
  });
}
