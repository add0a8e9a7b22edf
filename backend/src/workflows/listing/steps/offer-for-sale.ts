import type { IProductModuleService } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { PAUSED_KEY } from "../../piece/paused-key";

export interface Offer {
  /** Null for a listing that has no product yet: there is nothing to do. */
  readonly productId: string | null;
  readonly isForSale: boolean;
  /** It comes back: the stock screen says so too. */
  readonly isPaused: boolean;
}

/** Takes a product off the shelves or puts it back; undone by the other. What is in baskets can't be ordered meanwhile. */
export const offerForSaleStep = createStep(
  "offer-for-sale",
  async ({ productId, isForSale, isPaused }: Offer, { container }) => {
    const products = container.resolve<IProductModuleService>(Modules.PRODUCT);
    const before = productId
      ? await products.listProducts({ id: productId }, { select: ["id", "status", "metadata"] })
      : [];
    for (const { id, metadata } of before)
      await products.updateProducts(id, {
        status: isForSale ? "published" : "draft",
        metadata: { ...metadata, [PAUSED_KEY]: isPaused },
      });
    return new StepResponse(
      before.map(({ id }) => id),
      before.map(({ id, status, metadata }) => ({ id, status, metadata })),
    );
  },
  async (before, { container }) => {
    const products = container.resolve<IProductModuleService>(Modules.PRODUCT);
    for (const { id, ...earlier } of before ?? []) await products.updateProducts(id, earlier);
  },
);
