import type { IProductModuleService, UpdateProductVariantDTO } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

export interface WrittenVariant {
  readonly variantId: string;
  readonly change: UpdateProductVariantDTO;
}

/** Writes what a cart sells of a piece; undone by writing what it was. Its prices and its stock are other modules'. */
export const writeVariantStep = createStep(
  "write-variant",
  async ({ variantId, change }: WrittenVariant, { container }) => {
    const products = container.resolve<IProductModuleService>(Modules.PRODUCT);
    const before = await products.retrieveProductVariant(variantId);
    await products.updateProductVariants(variantId, change);
    const { title, material, weight, length, width, height, hs_code, origin_country, allow_backorder } =
      before;
    return new StepResponse(variantId, {
      variantId,
      earlier: { title, material, weight, length, width, height, hs_code, origin_country, allow_backorder },
    });
  },
  async (done, { container }) => {
    if (!done) return;
    const products = container.resolve<IProductModuleService>(Modules.PRODUCT);
    await products.updateProductVariants(done.variantId, done.earlier as UpdateProductVariantDTO);
  },
);
