import { findMarket } from "@second-chance/backend/contracts/markets";
import { findPlace, type Place } from "./find-place";
import { pathOf } from "./paths";

/** A price range means nothing in another currency; a page number nothing in another selection. */
const BOUND_TO_CURRENCY = ["min", "max", "page"];

/**
 * The page of a Referer in another language or for another country, or undefined when it is none of the shop's pages.
 * Only path and query are used: the answer always stays on this origin.
 */
export function samePageIn(place: Place, referer: string | null): string | undefined {
  if (!referer || !URL.canParse(referer)) return undefined;
  const from = new URL(referer);
  const [, locale = "", country = "", ...rest] = from.pathname.split("/");
  const before = findPlace(locale, country);
  if (!before) return undefined;

  if (findMarket(country)?.currencyCode !== place.market.currencyCode) {
    for (const key of BOUND_TO_CURRENCY) from.searchParams.delete(key);
  }
  const page = rest.length > 0 ? `/${rest.join("/")}` : "";
  const query = from.searchParams.toString();
  return pathOf(place, page) + (query ? `?${query}` : "");
}
