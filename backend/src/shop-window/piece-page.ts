import type { Piece } from "../contracts/piece";
import { craftLabel } from "../datasets/demo-texts";
import { availabilityOf, type PieceRecord } from "../domain/catalogue-entry";
import { quotePostage } from "../domain/quote-postage";
import { volumeOf } from "../domain/shipping";
import { unlessCarried } from "../domain/verdict/not-carried";
import { pageWording, verdictWording } from "../domain/verdict/wording";
import { alternatives, NONE } from "./alternatives";
import { cards } from "./cards";
import type { MarketView } from "./market-view";
import { containedRateBp, pieceTrail } from "./money-trail";
import type { CenterRecord } from "./places";
import { centerSummary, workshopSummary } from "./summaries";

/** Nobody should be able to watch a center's sales by its stock. */
const STOCK_SHOWN = 20;
const MORE = 8;
const ALLOWED_COUNTRIES = 5;

/** What the window knows of a piece's page: all but what makers say, which nobody keeps a copy of. */
export type WindowPiece = Omit<Piece, "makers">;

/** What a product page shows, or null for a piece that isn't sold in this market's currency. */
export function piecePage(piece: PieceRecord, view: MarketView): WindowPiece | null {
  const { window, locale, market } = view;
  const center = window.centersById.get(piece.centerId);
  const workshop = window.workshopsById.get(piece.workshopId);
  const amountMinor = piece.prices[market.currencyCode];
  const homeMinor = piece.prices[piece.homeCurrency];
  if (!center || !workshop || amountMinor === undefined) return null;
  const verdict = unlessCarried(
    window.reach.verdict(piece, market.country),
    window.reach.isCarried(piece, market.country),
  );
  const sendable = window.reach.canSend(piece, market.country);
  const { rules } = window.places;
  const allowed = sendable ? [] : window.reach.allowedCountries(piece);
  const others = sendable ? NONE : alternatives(piece, view);
  return {
    productId: piece.productId,
    variantId: piece.variantId,
    handle: piece.handle,
    sku: piece.sku,
    title: piece.titles[locale],
    description: piece.descriptions[locale],
    materials: piece.materials[locale],
    craftType: piece.craftType,
    craftLabel: craftLabel(piece.craftType)[locale],
    price: { amountMinor, currencyCode: market.currencyCode },
    homePrice:
      homeMinor === undefined || piece.homeCurrency === market.currencyCode
        ? null
        : { amountMinor: homeMinor, currencyCode: piece.homeCurrency },
    taxIncludedRateBp: containedRateBp(BigInt(amountMinor), center, view),
    pictures: [...piece.pictures],
    dimensionsCm: [...piece.dimensionsCm],
    weightGrams: piece.weightGrams,
    originCountry: piece.originCountry,
    hs6: piece.hs6,
    oneOfAKind: piece.oneOfAKind,
    availability: availabilityOf(piece),
    stock: Math.min(piece.stock, STOCK_SHOWN),
    leadTimeDays: piece.leadTimeDays,
    workshop: workshopSummary(window, workshop, locale),
    center: centerSummary(window, center, locale),
    trail: pieceTrail(piece, center, view),
    verdict: { ...verdict, wording: verdictWording(rules, verdict, locale, allowed) },
    carryHome: isCarriedHome(piece, view)
      ? pageWording(rules, "carry_home", locale, { country: market.country })
      : null,
    allowedCountries: allowed.slice(0, ALLOWED_COUNTRIES),
    shippingFrom: shippingFrom(piece, center, view),
    more: cards(
      (window.piecesByWorkshop.get(workshop.id) ?? [])
        .filter(({ productId }) => productId !== piece.productId)
        .slice(0, MORE),
      view,
    ),
    alternatives: cards(others.pieces, view),
    alternativesWording: others.areNeighbours
      ? pageWording(rules, "alternatives", locale, { country: market.country })
      : null,
    updatedAt: piece.updatedAt,
  };
}

/** At its home a visitor may buy a piece made in custody and take it along, past a law that lets none in. */
function isCarriedHome({ categories, originCountry }: PieceRecord, { window, market }: MarketView): boolean {
  const { labour_categories } = window.places.rules;
  return (
    market.country === originCountry && categories.some((category) => labour_categories[category].custody)
  );
}

/** The cheapest way in which its center sends the piece alone; null when there is none. */
function shippingFrom(piece: PieceRecord, { tariffs }: CenterRecord, { window, market }: MarketView) {
  const { country, currencyCode } = market;
  const { weightGrams, dimensionsCm } = piece;
  const units = [{ weightGrams, volumeCm3: volumeOf(dimensionsCm), quantity: 1 }];
  const quotes = tariffs.flatMap(
    (tariff) => quotePostage(tariff, country, units, currencyCode, window.places.rates)?.amountMinor ?? [],
  );
  return quotes.length === 0 ? null : { amountMinor: Math.min(...quotes.map(Number)), currencyCode };
}
