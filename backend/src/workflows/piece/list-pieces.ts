import type { CreateProductWorkflowInputDTO, LinkDefinition } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import {
  createInventoryLevelsWorkflow,
  createProductsWorkflow,
  createRemoteLinkStep,
  createTranslationsWorkflow,
  useQueryGraphStep,
} from "@medusajs/medusa/core-flows";
import type { Localised } from "../../contracts/locale";
import type { CurrencyCode } from "../../contracts/money";
import type { Picture } from "../../contracts/picture";
import type { LabourCategory } from "../../domain/verdict/labour-category";
import { CENTER_MODULE } from "../../modules/center";
import { TRADE_MODULE } from "../../modules/trade";
import { productOf } from "./product-of-piece";
import { createBatchesStep } from "./steps/create-batches";
import { createTradeFactsStep } from "./steps/create-trade-facts";
import { translationsOf } from "./translate-texts";

/** A piece as its workshop describes it. */
export interface NewPiece {
  readonly sku: string;
  readonly handle: string;
  readonly status: "draft" | "published";
  readonly title: Localised;
  readonly description: Localised;
  readonly materials: Localised;
  readonly craft_type: string;
  readonly category_id: string;
  readonly hs6: string;
  readonly origin_country: string;
  readonly weight_grams: number;
  /** Length, width, height. */
  readonly dimensions_cm: readonly [number, number, number];
  /** Decimal text of the price in every currency of the shop, tax included. */
  readonly prices: Readonly<Record<CurrencyCode, string>>;
  readonly home_currency: CurrencyCode;
  readonly materials_cost_minor: number;
  readonly stock: number;
  readonly made_to_order_days: number;
  readonly one_of_a_kind: boolean;
  readonly allow_backorder: boolean;
  readonly labour_categories: readonly LabourCategory[];
  readonly made_in_prison: boolean;
  readonly made_on: Date;
  readonly flags: readonly string[];
  readonly workshop_id: string;
  readonly stock_location_id: string;
  readonly shipping_profile_id: string;
  /** Pictures that are stored already; new files come in through `import-product-pictures`. */
  readonly pictures?: readonly Picture[];
}

export interface ListPiecesInput {
  readonly pieces: readonly NewPiece[];
  readonly sales_channel_id: string;
}

/**
 * Puts pieces on the shelves: product with one variant, trade facts, first batch, links to the workshop, stock
 * at the center's own location and translations. Prices are exact, stock is nowhere else.
 */
export const listPiecesWorkflow = createWorkflow("list-pieces", (input: ListPiecesInput) => {
  const products = createProductsWorkflow.runAsStep({
    input: transform(input, ({ pieces, sales_channel_id }) => ({
      products: pieces.map((piece): CreateProductWorkflowInputDTO => productOf(piece, sales_channel_id)),
    })),
  });
  const listed = transform({ products, input }, ({ products, input: { pieces } }) => {
    const idOf = new Map(products.map(({ id, handle }) => [handle, id]));
    return pieces.map((piece) => ({ piece, productId: idOf.get(piece.handle) ?? "" }));
  });

  const factIds = createTradeFactsStep(
    transform(input, ({ pieces }) =>
      pieces.map((piece) => ({
        craft_type: piece.craft_type,
        hs6: piece.hs6,
        materials: piece.materials,
        made_to_order_days: piece.made_to_order_days,
        one_of_a_kind: piece.one_of_a_kind,
        materials_cost_minor: piece.materials_cost_minor,
        materials_cost_currency: piece.home_currency,
        flags: piece.flags,
      })),
    ),
  );
  createBatchesStep(
    transform(listed, (entries) =>
      entries.map(({ piece, productId }) => ({
        product_id: productId,
        workshop_id: piece.workshop_id,
        made_on: piece.made_on,
        quantity: piece.stock,
        labour_categories: piece.labour_categories,
        made_in_prison: piece.made_in_prison,
      })),
    ),
  );
  createRemoteLinkStep(
    transform({ listed, factIds }, ({ listed, factIds }) => [
      ...listed.map(
        ({ piece, productId }): LinkDefinition => ({
          [Modules.PRODUCT]: { product_id: productId },
          [CENTER_MODULE]: { workshop_id: piece.workshop_id },
        }),
      ),
      ...listed.map(
        ({ productId }, index): LinkDefinition => ({
          [Modules.PRODUCT]: { product_id: productId },
          [TRADE_MODULE]: { trade_facts_id: factIds[index] },
        }),
      ),
    ]),
  );

  const { data: variants } = useQueryGraphStep({
    entity: "variant",
    fields: ["id", "product_id", "inventory_items.inventory_item_id"],
    filters: { product_id: transform(listed, (entries) => entries.map(({ productId }) => productId)) },
  });
  createInventoryLevelsWorkflow.runAsStep({
    input: transform({ variants, listed }, ({ variants, listed }) => {
      const itemOf = new Map(
        variants.map((variant) => [
          variant.product_id,
          variant.inventory_items?.[0]?.inventory_item_id ?? "",
        ]),
      );
      return {
        inventory_levels: listed.map(({ piece, productId }) => ({
          inventory_item_id: itemOf.get(productId) ?? "",
          location_id: piece.stock_location_id,
          stocked_quantity: piece.stock,
        })),
      };
    }),
  });
  createTranslationsWorkflow.runAsStep({
    input: transform(listed, (entries) => ({
      translations: entries.flatMap(({ piece, productId }) =>
        translationsOf("product", productId, {
          title: piece.title,
          description: piece.description,
          material: piece.materials,
        }),
      ),
    })),
  });

  return new WorkflowResponse(
    transform(listed, (entries) =>
      entries.map(({ piece, productId }) => ({ sku: piece.sku, id: productId })),
    ),
  );
});
