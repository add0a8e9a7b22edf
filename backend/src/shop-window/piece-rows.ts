import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "zod";
import { TRADE_FACTS } from "../contracts/customs";
import { LOCALES } from "../contracts/locale";
import { CURRENCIES } from "../contracts/money";
import { pictureSchema } from "../contracts/picture";
import type { PieceRecord } from "../domain/catalogue-entry";
import { EVIDENCE_KINDS } from "../domain/verdict/evidence-kind";
import { LABOUR_CATEGORIES } from "../domain/verdict/labour-category";
import { CATALOGUE_MODULE } from "../modules/catalogue";
import type { CatalogueModuleService } from "../modules/catalogue/service";

const localised = z.record(z.enum(LOCALES), z.string());

const rowSchema = z.object({
  listed: z.boolean(),
  product_id: z.string(),
  variant_id: z.string(),
  sku: z.string(),
  handle: z.string(),
  titles: localised,
  descriptions: localised,
  materials: localised,
  craft_type: z.string(),
  hs6: z.string(),
  prices: z.partialRecord(z.enum(CURRENCIES), z.number().int()),
  home_currency: z.enum(CURRENCIES),
  materials_cost_minor: z.coerce.number().int(),
  stock: z.number().int(),
  made_to_order: z.boolean(),
  lead_time_days: z.number().int(),
  one_of_a_kind: z.boolean(),
  weight_grams: z.number(),
  dimensions_cm: z.tuple([z.number(), z.number(), z.number()]),
  origin_country: z.string(),
  workshop_id: z.string(),
  center_id: z.string(),
  labour_categories: z.array(z.enum(LABOUR_CATEGORIES)),
  evidence: z.array(z.object({ kind: z.enum(EVIDENCE_KINDS), expiresOn: z.string() })),
  lifts: z.array(
    z.object({
      id: z.string(),
      destination: z.string(),
      ruleIds: z.array(z.string()),
      from: z.string(),
      until: z.string(),
    }),
  ),
  used_up_work: z.array(z.array(z.enum(LABOUR_CATEGORIES))),
  missing_facts: z.array(z.enum(TRADE_FACTS)),
  pictures: z.array(pictureSchema),
  listed_at: z.coerce.date(),
  updated_at: z.coerce.date(),
});

export interface PieceRow {
  readonly productId: string;
  /** Null for a piece that has left the shop. */
  readonly piece: PieceRecord | null;
  readonly updatedAt: Date;
}

/** Catalogue rows written since a moment, or all of them. */
export async function readPieceRows(container: MedusaContainer, since?: Date): Promise<PieceRow[]> {
  const catalogue = container.resolve<CatalogueModuleService>(CATALOGUE_MODULE);
  const rows = await catalogue.listCatalogueEntries(
    since ? { updated_at: { $gte: since } } : { listed: true },
  );
  return rows.map((raw) => {
    const row = rowSchema.parse(raw);
    return {
      productId: row.product_id,
      piece: row.listed ? pieceOf(row) : null,
      updatedAt: row.updated_at,
    };
  });
}

function pieceOf(row: z.infer<typeof rowSchema>): PieceRecord {
  return {
    productId: row.product_id,
    variantId: row.variant_id,
    sku: row.sku,
    handle: row.handle,
    titles: row.titles,
    descriptions: row.descriptions,
    materials: row.materials,
    craftType: row.craft_type,
    hs6: row.hs6,
    prices: row.prices,
    homeCurrency: row.home_currency,
    materialsCostMinor: row.materials_cost_minor,
    stock: row.stock,
    madeToOrder: row.made_to_order,
    leadTimeDays: row.lead_time_days,
    oneOfAKind: row.one_of_a_kind,
    weightGrams: row.weight_grams,
    dimensionsCm: row.dimensions_cm,
    originCountry: row.origin_country,
    workshopId: row.workshop_id,
    centerId: row.center_id,
    categories: row.labour_categories,
    evidence: row.evidence,
    lifts: row.lifts,
    usedUpWork: row.used_up_work,
    missingFacts: row.missing_facts,
    pictures: row.pictures,
    listedAt: row.listed_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
  };
}
