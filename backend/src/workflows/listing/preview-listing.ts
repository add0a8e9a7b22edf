import type { MedusaContainer } from "@medusajs/framework/types";
import type { Locale } from "../../contracts/locale";
import type {
  CountryVerdict,
  ListingPreview,
  PreviewOfListing,
} from "../../contracts/manager/listing-preview";
import { findMarket, MARKETS } from "../../contracts/markets";
import type { PieceRecord } from "../../domain/catalogue-entry";
import { listingProblems } from "../../domain/listing/listing-problems";
import { verdictWording } from "../../domain/verdict/wording";
import type { ShopWindow } from "../../shop-window/arrange-window";
import { pieceTrail } from "../../shop-window/money-trail";
import { readWorkFacts } from "../catalogue/work-facts";
import { listingKnowledge } from "./listing-knowledge";
import { pieceOfContent } from "./piece-of-content";
import { pricesByMarket, pricesOfContent } from "./prices-of-content";
import { requireListing } from "./require-listing";
import { flagsOf } from "./trade-facts-of-content";
import { workshopPlace } from "./workshop-place";

/** Stands for the product that there isn't yet, so that only what covers its whole workshop or center counts. */
const NO_PRODUCT = "";

/** What would come of a content: who gets what, prices by market, the verdict of every country, and what it lacks. Keeps nothing. Throws `ListingRefusal` `not_found`. */
export async function previewListing(
  container: MedusaContainer,
  workshopId: string,
  { content, locale, listing_id: listingId }: PreviewOfListing,
): Promise<ListingPreview> {
  const place = await workshopPlace(container, workshopId);
  const { window, workshop, center } = place;
  const maker = { workshopId, centerId: center.id };
  const kept = listingId ? await requireListing(container, listingId, workshopId) : null;
  const [known, prices, works] = await Promise.all([
    listingKnowledge(container, place, content, kept),
    pricesOfContent(container, content, center.currency_code),
    readWorkFacts(container, new Map([[NO_PRODUCT, maker]])),
  ]);
  const { evidence = [], lifts = [] } = works.get(NO_PRODUCT) ?? {};
  const piece = pieceOfContent(content, { center, workshop, work: { evidence, lifts }, prices });
  const market = findMarket(center.country);
  return {
    problems: listingProblems(content, known),
    split: market ? pieceTrail(piece, center, { window, locale: center.language, market }) : null,
    prices: pricesByMarket(prices, center.country),
    oneOfAKind: flagsOf(content).includes("one_of_a_kind"),
    verdicts: piece.categories.length > 0 ? verdictsOf(window, piece, locale ?? center.language) : [],
  };
}

function verdictsOf({ reach, places }: ShopWindow, piece: PieceRecord, locale: Locale): CountryVerdict[] {
  const allowed = reach.allowedCountries(piece);
  return MARKETS.map(({ country }) => {
    const whole = reach.verdict(piece, country);
    const { verdict, purchasable, reasonCode, messageKey, missingEvidence } = whole;
    const wording = verdictWording(places.rules, whole, locale, allowed);
    return { country, verdict, purchasable, reasonCode, messageKey, missingEvidence, wording };
  });
}
