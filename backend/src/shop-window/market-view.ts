import type { CatalogueQuery } from "../contracts/catalogue";
import { findMarket, type Market } from "../contracts/markets";
import type { ShopWindow } from "./arrange-window";

/** Who looks: the language to read in and the market to buy from. */
export interface MarketView {
  readonly window: ShopWindow;
  readonly locale: CatalogueQuery["locale"];
  readonly market: Market;
}

/** Null for a country that the shop doesn't ship to. */
export function marketView(
  window: ShopWindow,
  { locale, country }: Pick<CatalogueQuery, "locale" | "country">,
): MarketView | null {
  const market = findMarket(country);
  return market ? { window, locale, market } : null;
}
