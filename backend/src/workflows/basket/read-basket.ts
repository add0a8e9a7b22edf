import type { MedusaContainer } from "@medusajs/framework/types";
import type { Basket } from "../../contracts/basket";
import type { Locale } from "../../contracts/locale";
import { shopWindow } from "../../shop-window/shop-window";
import { fundsToOffer } from "../fund/find-funds";
import { readCart } from "../sale/cart-record";
import { currentFxRates } from "../sale/fx-rates";
import { readSale } from "../sale/read-sale";
import { lookFrom } from "./look-from";
import { groupByCenter, presentBasket } from "./present-basket";

export interface BasketView {
  readonly locale: Locale;
  /** The ship-to country of the page; the basket's own when it is missing. */
  readonly country?: string | undefined;
}

/** The basket as its page shows it: live prices, stock and verdicts, and what each center asks for posting. */
export async function readBasket(container: MedusaContainer, id: string, view: BasketView): Promise<Basket> {
  const own = await readCart(container, id);
  const cart = view.country ? await lookFrom(container, own, view.country) : own;
  const [reading, { pieces, places }, rates] = await Promise.all([
    readSale(container, cart),
    shopWindow(container),
    currentFxRates(container),
  ]);
  const centers = groupByCenter({ cart, reading }).map(({ center }) => center.id);
  const funds = await fundsToOffer(container, centers);
  return presentBasket({
    cart,
    reading,
    pieces,
    rates,
    iossNumber: places.iossNumber,
    funds,
    locale: view.locale,
  });
}
