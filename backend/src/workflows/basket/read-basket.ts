import type { MedusaContainer } from "@medusajs/framework/types";
import type { Basket } from "../../contracts/basket";
import type { Locale } from "../../contracts/locale";
import { shopWindow } from "../../shop-window/shop-window";
import { type CartRecord, readCart } from "../sale/cart-record";
import { currentFxRates } from "../sale/fx-rates";
import { readProductFacts } from "../sale/product-facts";
import { readSale } from "../sale/read-sale";
import { regionOfCountry } from "../sale/regions";
import { presentBasket } from "./present-basket";
import { seenFrom } from "./seen-from";

export interface BasketView {
  readonly locale: Locale;
  /** The ship-to country of the page; the basket's own when it is missing. */
  readonly country?: string | undefined;
}

/** The basket as its page shows it: live prices, stock and verdicts, and what each center asks for posting. */
export async function readBasket(container: MedusaContainer, id: string, view: BasketView): Promise<Basket> {
  const own = await readCart(container, id);
  const cart = view.country ? await forCountry(container, own, view.country) : own;
  const [reading, { pieces }, rates] = await Promise.all([
    readSale(container, cart),
    shopWindow(container),
    currentFxRates(container),
  ]);
  return presentBasket({ cart, reading, pieces, rates, locale: view.locale });
}

async function forCountry(
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
