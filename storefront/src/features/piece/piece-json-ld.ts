import type { Piece } from "@second-chance/backend/contracts/piece";
import type { Place } from "@/i18n/find-place";
import { toDecimal } from "@/i18n/format";
import { piecePath } from "@/i18n/paths";
import { mediaPath } from "@/ui/media-path";

const AVAILABILITY = { in_stock: "InStock", made_to_order: "MadeToOrder", sold_out: "SoldOut" } as const;

/** schema.org Product of a piece, as it is offered in one country. */
export function pieceJsonLd(piece: Piece, place: Place, siteUrl: string): object {
  const absolute = (path: string): string => new URL(path, siteUrl).toString();
  const url = absolute(piecePath(place, piece.handle));
  return {
    "@context": "https://schema.org",
    "@type": "Product",
    name: piece.title,
    description: piece.description,
    sku: piece.sku,
    url,
    image: piece.pictures.map((picture) => absolute(mediaPath(picture.url))),
    material: piece.materials,
    category: piece.craftLabel,
    countryOfOrigin: piece.originCountry,
    weight: { "@type": "QuantitativeValue", value: piece.weightGrams, unitCode: "GRM" },
    brand: { "@type": "Organization", name: `${piece.workshop.name}, ${piece.center.name}` },
    offers: piece.verdict.purchasable
      ? {
          "@type": "Offer",
          url,
          price: toDecimal(piece.price.amountMinor, piece.price.currencyCode),
          priceCurrency: piece.price.currencyCode,
          availability: `https://schema.org/${AVAILABILITY[piece.availability]}`,
          itemCondition: "https://schema.org/NewCondition",
          eligibleRegion: place.market.country,
        }
      : undefined,
  };
}
