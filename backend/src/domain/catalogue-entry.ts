import type { TradeFact } from "../contracts/customs";
import type { Localised } from "../contracts/locale";
import type { CurrencyCode } from "../contracts/money";
import type { Picture } from "../contracts/picture";
import type { DatedEvidence } from "./verdict/judge";
import type { LabourCategory } from "./verdict/labour-category";
import type { Lift } from "./verdict/lift";

/** A piece as the catalogue shows it. Amounts are minor units, weights grams, sizes centimetres. */
export interface PieceRecord {
  readonly productId: string;
  readonly variantId: string;
  readonly sku: string;
  readonly handle: string;
  readonly titles: Localised;
  readonly descriptions: Localised;
  readonly materials: Localised;
  readonly craftType: string;
  readonly hs6: string;
  /** Tax included; a currency that is absent is one the piece isn't sold in. */
  readonly prices: Partial<Record<CurrencyCode, number>>;
  readonly homeCurrency: CurrencyCode;
  readonly materialsCostMinor: number;
  readonly stock: number;
  readonly madeToOrder: boolean;
  readonly leadTimeDays: number;
  readonly oneOfAKind: boolean;
  readonly weightGrams: number;
  readonly dimensionsCm: readonly [number, number, number];
  readonly originCountry: string;
  readonly workshopId: string;
  readonly centerId: string;
  readonly categories: readonly LabourCategory[];
  readonly evidence: readonly DatedEvidence[];
  readonly lifts: readonly Lift[];
  /** Labour categories of each batch of which nothing is left. */
  readonly usedUpWork: readonly (readonly LabourCategory[])[];
  /** Facts that it lacks to be offered abroad. */
  readonly missingFacts: readonly TradeFact[];
  readonly pictures: readonly Picture[];
  /** ISO date-times. */
  readonly listedAt: string;
  readonly updatedAt: string;
}

export type Availability = "in_stock" | "made_to_order" | "sold_out";

/** Whether a piece can be posted at once, is made after the order, or is gone. */
export function availabilityOf({
  stock,
  madeToOrder,
}: Pick<PieceRecord, "stock" | "madeToOrder">): Availability {
  if (stock > 0) return "in_stock";
  return madeToOrder ? "made_to_order" : "sold_out";
}

/** Latest listing first; pieces listed together go by SKU. */
export function byNewest(a: PieceRecord, b: PieceRecord): number {
  if (a.listedAt !== b.listedAt) return a.listedAt < b.listedAt ? 1 : -1;
  return a.sku < b.sku ? -1 : 1;
}
