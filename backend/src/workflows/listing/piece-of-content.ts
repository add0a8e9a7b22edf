import type { Localised } from "../../contracts/locale";
import type { ListingContent } from "../../contracts/manager/listing-content";
import type { CurrencyCode } from "../../contracts/money";
import { readCrafts } from "../../datasets/crafts";
import type { PieceRecord } from "../../domain/catalogue-entry";
import { missingTradeFacts } from "../../domain/customs/trade-facts";

import { workOfBatches } from "../../domain/verdict/work-of-batches";
import type { CenterRecord, WorkshopRecord } from "../../shop-window/places";
import type { WorkFacts } from "../catalogue/work-facts";
import { flagsOf, speciesOf } from "./trade-facts-of-content";

/** What isn't known of a piece before it is published. */
const UNBORN = "new-piece";
const NO_WORDS: Localised = { en: "", es: "", vi: "", lt: "" };

interface Surroundings {
  readonly center: CenterRecord;
  readonly workshop: WorkshopRecord;
  readonly work: Pick<WorkFacts, "evidence" | "lifts">;
  /** Minor units by currency, tax included. */
  readonly prices: Partial<Record<CurrencyCode, number>>;
}

/** The piece that a content would make, as far as money and law look at it: the shop's own rules can then be asked about it. */
export function pieceOfContent(content: ListingContent, around: Surroundings): PieceRecord {
  const { craft = "", batch, weight_g = 0, size_mm, materials_cost, supply } = content;
  const { center, workshop, work, prices } = around;
  const flags = flagsOf(content);
  const hs6 = readCrafts().get(craft)?.hs6 ?? "";
  return {
    productId: UNBORN,
    variantId: UNBORN,
    sku: UNBORN,
    handle: UNBORN,
    titles: NO_WORDS,
    descriptions: NO_WORDS,
    materials: NO_WORDS,
    craftType: craft,
    hs6,
    prices,
    homeCurrency: center.currency_code,
    materialsCostMinor: Number(materials_cost?.amount_minor ?? 0),
    stock: supply?.kind === "stock" ? supply.quantity : 0,
    madeToOrder: supply?.kind === "made_to_order",
    leadTimeDays: supply?.kind === "made_to_order" ? supply.days : 0,
    oneOfAKind: false,
    weightGrams: weight_g,
    dimensionsCm: centimetres(size_mm),
    originCountry: center.country,
    workshopId: workshop.id,
    centerId: center.id,
    categories: workOfBatches(batch ? [batch] : []),
    evidence: work.evidence,
    lifts: work.lifts,
    usedUpWork: [],
    missingFacts: missingTradeFacts({
      hs6,
      originCountry: center.country,
      weightGrams: weight_g,
      priceMinor: BigInt(prices[center.currency_code] ?? 0),
      flags,
      species: speciesOf(content),
      citesNote: null,
    }),
    pictures: [],
    listedAt: "",
    updatedAt: "",
  };
}

/** Length, width and height as the shop states them. */
export function centimetres(size: ListingContent["size_mm"]): readonly [number, number, number] {
  const { length = 0, width = 0, height = 0 } = size ?? {};
  return [length / 10, width / 10, height / 10];
}
