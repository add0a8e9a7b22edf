import { createWorkflow, transform, WorkflowResponse, when } from "@medusajs/framework/workflows-sdk";
import type { NewPiece } from "./list-pieces";
import { bodyOf, metadataOf } from "./product-of-piece";
import { changePriceStep } from "./steps/change-price";
import { changeTradeFactsStep } from "./steps/change-trade-facts";
import { changeTranslationsStep } from "./steps/change-translations";
import { createBatchesStep } from "./steps/create-batches";
import { writeProductStep } from "./steps/write-product";
import { writeVariantStep } from "./steps/write-variant";
import { approvedFactsOf, tradeFactsOf } from "./trade-facts-of-piece";

export interface ChangePieceInput {
  readonly productId: string;
  readonly variantId: string;
  /** What it is from now on. Its stock, address and number stay: they are nobody's to approve. */
  readonly piece: NewPiece;
  /** The product's metadata before, of which what isn't a piece's stays. */
  readonly metadata: Readonly<Record<string, unknown>>;
  /** Another batch has been made since. */
  readonly isNewBatch: boolean;
  /** Otherwise days and capacity stay, which its workshop sets by itself. */
  readonly isNewSupply: boolean;
  /** Otherwise the price stays, which an operator may have set since. */
  readonly isNewPrice: boolean;
  /** Otherwise it stays where it is browsed. */
  readonly isNewCraft: boolean;
}

/** Makes a piece that is in the shop another: words, pictures, prices, facts and work. All of it or nothing. */
export const changePieceWorkflow = createWorkflow("change-piece", (input: ChangePieceInput) => {
  writeProductStep(
    transform(input, ({ productId, piece, metadata, isNewCraft }) => ({
      productId,
      change: {
        ...bodyOf(piece),
        title: piece.title.en,
        description: piece.description.en,
        status: piece.status,
        ...(isNewCraft ? { category_ids: [piece.category_id] } : {}),
        metadata: { ...metadata, ...metadataOf(piece) },
        ...(piece.images ? { images: [...piece.images], thumbnail: piece.images[0]?.url ?? null } : {}),
      },
    })),
  );
  writeVariantStep(
    transform(input, ({ variantId, piece }) => ({
      variantId,
      change: { ...bodyOf(piece), title: piece.title.en, allow_backorder: piece.allow_backorder },
    })),
  );
  changeTradeFactsStep(
    transform(input, ({ productId, piece, isNewSupply }) => ({
      productId,
      facts: isNewSupply ? tradeFactsOf(piece) : approvedFactsOf(piece),
    })),
  );
  when("another price", input, ({ isNewPrice }) => isNewPrice).then(() =>
    changePriceStep(
      transform(input, ({ productId, piece }) => ({ productId, homeMinor: piece.home_price_minor })),
    ),
  );
  when("another batch", input, ({ isNewBatch }) => isNewBatch).then(() =>
    createBatchesStep(
      transform(input, ({ productId, piece }) => [
        {
          product_id: productId,
          workshop_id: piece.workshop_id,
          made_on: piece.made_on,
          quantity: piece.stock,
          labour_categories: piece.labour_categories,
          made_in_prison: piece.made_in_prison,
        },
      ]),
    ),
  );
  changeTranslationsStep(
    transform(input, ({ productId, piece }) => ({
      productId,
      fields: { title: piece.title, description: piece.description, material: piece.materials },
    })),
  );
  return new WorkflowResponse(transform(input, ({ productId }) => productId));
});
