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
import type { WrittenIn } from "../../contracts/written-in";
import type { LabourCategory } from "../../domain/verdict/labour-category";
import { CENTER_MODULE } from "../../modules/center";
import { TRADE_MODULE } from "../../modules/trade";
import { productOf } from "./product-of-piece";
import { createBatchesStep } from "./steps/create-batches";
import { createTradeFactsStep } from "./steps/create-trade-facts";
import { leaveNoOptionsStep } from "./steps/leave-no-options";
import { pricePiecesStep } from "./steps/price-pieces";
import { recordPricesStep } from "./steps/record-prices";
import { tradeFactsOf } from "./trade-facts-of-piece";
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
  readonly home_currency: CurrencyCode;
  /** The workshop's own price, tax included, in minor units of its currency; the others are made of it. */
  readonly home_price_minor: number;
  readonly materials_cost_minor: number;
  readonly stock: number;
  readonly made_to_order_days: number;
  readonly one_of_a_kind: boolean;
  readonly allow_backorder: boolean;
  readonly labour_categories: readonly LabourCategory[];
  readonly made_in_prison: boolean;
  readonly made_on: Date;
  readonly flags: readonly string[];
  /** How many can be on order at a time; null: nobody has said. */
  readonly made_to_order_capacity?: number | null;
  /** Latin name, where it is known. */
  readonly species?: string | null;
  readonly workshop_id: string;
  readonly stock_location_id: string;
  readonly shipping_profile_id: string;
  /** Pictures that are stored already; new files come in through `import-product-pictures`. */
  readonly pictures?: readonly Picture[];
  /** Their whole addresses, in the same order. */
  readonly images?: readonly { readonly url: string }[];
  /** The language that its workshop wrote title and description in, where it was not written in all. */
  readonly written_in?: WrittenIn;
}

export interface ListPiecesInput {
  readonly pieces: readonly NewPiece[];
  readonly sales_channel_id: string;
}

/**
 * Puts pieces on the shelves: product with one variant, trade facts, first batch, links to the workshop, stock
 * at the center's own location and translations. Prices in other currencies are made of the workshop's own, and what they
 * were made of is noted; stock is nowhere else.
 */
export const listPiecesWorkflow = createWorkflow("list-pieces", (input: ListPiecesInput) => {
  const converted = pricePiecesStep(
    transform(input, ({ pieces }) =>
      pieces.map(({ home_currency, home_price_minor }) => ({ home_currency, home_price_minor })),
    ),
  );
  leaveNoOptionsStep();
  const products = createProductsWorkflow.runAsStep({
    input: transform({ input, converted }, ({ input: { pieces, sales_channel_id }, converted }) => ({
      products: pieces.map(
        (piece, index): CreateProductWorkflowInputDTO =>
          productOf(piece, converted[index] ?? [], sales_channel_id),
      ),
    })),
  });
  const listed = transform({ products, input }, ({ products, input: { pieces } }) => {
    const idOf = new Map(products.map(({ id, handle }) => [handle, id]));
    return pieces.map((piece) => ({ piece, productId: idOf.get(piece.handle) ?? "" }));
  });

  const factIds = createTradeFactsStep(transform(input, ({ pieces }) => pieces.map(tradeFactsOf)));
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
  recordPricesStep(
    transform({ variants, listed, converted }, ({ variants, listed, converted }) =>
      listed.map(({ productId }, index) => ({
        variantId: variants.find(({ product_id }) => product_id === productId)?.id ?? "",
        prices: converted[index] ?? [],
      })),
    ),
  );
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
