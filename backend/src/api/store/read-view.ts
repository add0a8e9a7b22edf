import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { LOCALES, type Locale } from "../../contracts/locale";
import { findMarket } from "../../contracts/markets";
import { type MarketView, marketView } from "../../shop-window/market-view";
import { shopWindow } from "../../shop-window/shop-window";
import { refuse } from "./refuse";

/** The reader's language from the query; answers 400 and returns null when it is none of ours. */
export function readLocale(req: MedusaRequest, res: MedusaResponse): Locale | null {
  // Medusa's own middleware has moved `?locale=` from the query to the request.
  const locale = LOCALES.find((known) => known === req.locale);
  if (!locale) refuse(res, 400, "unknown_locale", "Choose one of the languages en, es, vi, lt.");
  return locale ?? null;
}

/** The reader's language and market from the query; answers 400 and returns null when they are none of ours. */
export async function readView(req: MedusaRequest, res: MedusaResponse): Promise<MarketView | null> {
  const locale = readLocale(req, res);
  const { country } = req.query;
  if (!locale) return null;
  if (typeof country !== "string" || !findMarket(country)) {
    refuse(res, 400, "unknown_country", "The shop doesn't send to this country.");
    return null;
  }
  return marketView(await shopWindow(req.scope), { locale, country });
}
