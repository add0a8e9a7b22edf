import { MARKETS } from "../contracts/markets";
import type { Piece } from "../contracts/piece";
import { craftLabel } from "../datasets/demo-texts";
import { availabilityOf, type PieceRecord } from "../domain/catalogue-entry";
import { quotePostage } from "../domain/quote-postage";
import { originTax } from "../domain/tax";
import { cards } from "./cards";
import type { MarketView } from "./market-view";
import { pieceTrail } from "./money-trail";
import type { CenterRecord } from "./places";
import { centerSummary, workshopSummary } from "./summaries";

/** Nobody should be able to watch a center's sales by its stock. */
const STOCK_SHOWN = 20;
const MORE = 8;
const ALTERNATIVES = 4;
const ALLOWED_COUNTRIES = 5;

/** Everything a product page shows, or null for a piece that isn't sold in this market's currency. */
export function piecePage(piece: PieceRecord, view: MarketView): Piece | null {
  const { window, locale, market } = view;
  const center = window.centersById.get(piece.centerId);
  const workshop = window.workshopsById.get(piece.workshopId);
  const amountMinor = piece.prices[market.currencyCode];
  const homeMinor = piece.prices[piece.homeCurrency];
  if (!center || !workshop || amountMinor === undefined) return null;
  const verdict = window.reach.verdict(piece, market.country);
  const sendable = window.reach.canSend(piece, market.country);
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
    taxIncludedRateBp: originTax(center.country, market.country, new Date()).rateBp,
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
    verdict,
    allowedCountries: sendable ? [] : allowedCountries(piece, view),
    shippingFrom: shippingFrom(piece, center, view),
    more: cards(
      (window.piecesByWorkshop.get(workshop.id) ?? [])
        .filter(({ productId }) => productId !== piece.productId)
        .slice(0, MORE),
      view,
    ),
    alternatives: sendable ? [] : cards(alternatives(piece, view), view),
    updatedAt: piece.updatedAt,
  };
}

/** Home first, then the alphabet: the countries that may receive the piece. */
function allowedCountries(piece: PieceRecord, { window }: MarketView): string[] {
  const others = MARKETS.map(({ country }) => country).filter((country) => country !== piece.originCountry);
  return [piece.originCountry, ...others]
    .filter((country) => window.reach.canSend(piece, country))
    .slice(0, ALLOWED_COUNTRIES);
}

/** Pieces on the shelf that may go to this country: of the same craft first, then of the same land. */
function alternatives(piece: PieceRecord, { window, market }: MarketView): PieceRecord[] {
  const byLikeness: PieceRecord[][] = [[], [], [], []];
  for (const other of window.piecesByHandle.values()) {
    const likeness =
      Number(other.craftType === piece.craftType) * 2 + Number(other.originCountry === piece.originCountry);
    const alike = byLikeness[likeness];
    if (!alike || alike.length === ALTERNATIVES || availabilityOf(other) === "sold_out") continue;
    if (window.reach.canSend(other, market.country)) alike.push(other);
  }
  return byLikeness.reverse().flat().slice(0, ALTERNATIVES);
}

function shippingFrom(piece: PieceRecord, { tariff }: CenterRecord, { window, market }: MarketView) {
  const { country, currencyCode } = market;
  const units = [{ weightGrams: piece.weightGrams, quantity: 1 }];
  const quote = tariff && quotePostage(tariff, country, units, currencyCode, window.places.rates);
  return quote === null ? null : { amountMinor: Number(quote), currencyCode };
}
