import type { MedusaContainer } from "@medusajs/framework/types";
import type { CartRecord } from "../sale/cart-record";
import { readProductFacts } from "../sale/product-facts";
import { regionOfCountry } from "../sale/regions";
import { seenFrom } from "./seen-from";

/** The cart as another country would see it; itself for its own country, and once it is an order. */
export async function lookFrom(
  container: MedusaContainer,
  cart: CartRecord,
  country: string,
): Promise<CartRecord> {
  const isOwn = cart.shipping_address?.country_code === country.toLowerCase();
  if (isOwn || cart.completed_at) return cart;
  const region = await regionOfCountry(container, country);
  const productIds = cart.items.flatMap((item) => item.product_id ?? []);
  const pricedIn = { currency_code: region.currencyCode, region_id: region.id };
  return seenFrom(cart, country, region, await readProductFacts(container, productIds, pricedIn));
}
