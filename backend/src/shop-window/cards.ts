import type { Card } from "../contracts/catalogue";
import { availabilityOf, type PieceRecord } from "../domain/catalogue-entry";
import type { MarketView } from "./market-view";

/** Cards of the pieces that are sold in the market's currency, in the order given. */
export function cards(pieces: readonly PieceRecord[], view: MarketView): Card[] {
  return pieces.flatMap((piece): Card[] => {
    const card = cardOf(piece, view);
    return card ? [card] : [];
  });
}

function cardOf(piece: PieceRecord, { window, locale, market }: MarketView): Card | null {
  const center = window.centersById.get(piece.centerId);
  const workshop = window.workshopsById.get(piece.workshopId);
  const amountMinor = piece.prices[market.currencyCode];
  if (!center || !workshop || amountMinor === undefined) return null;
  return {
    productId: piece.productId,
    variantId: piece.variantId,
    handle: piece.handle,
    sku: piece.sku,
    title: piece.titles[locale],
    price: { amountMinor, currencyCode: market.currencyCode },
    picture: piece.pictures[0] ?? null,
    workshop: { handle: workshop.handle, name: workshop.name[locale] },
    center: { handle: center.handle, name: center.name[locale] },
    originCountry: piece.originCountry,
    oneOfAKind: piece.oneOfAKind,
    availability: availabilityOf(piece),
    reach: window.reach.reaches(piece, market.country),
  };
}
