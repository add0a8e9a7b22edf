import type { IProductModuleService, UpdateProductDTO } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

export interface WrittenProduct {
  readonly productId: string;
  readonly change: UpdateProductDTO;
}

/**
 * Writes a product; undone by writing what it was. Medusa's own workflow puts back neither the categories nor the images of
 * a product whose change fails.
 */
export const writeProductStep = createStep(
  "write-product",
  async ({ productId, change }: WrittenProduct, { container }) => {
    const products = container.resolve<IProductModuleService>(Modules.PRODUCT);
    const before = await products.retrieveProduct(productId, { relations: ["categories", "images"] });
    await products.updateProducts(productId, change);
    return new StepResponse(productId, {
      productId,
      earlier: {
        title: before.title,
        description: before.description,
        material: before.material,
        weight: before.weight,
        length: before.length,
        width: before.width,
        height: before.height,
        hs_code: before.hs_code,
        origin_country: before.origin_country,
        status: before.status,
        thumbnail: before.thumbnail,
        metadata: before.metadata,
        category_ids: (before.categories ?? []).map(({ id }) => id),
        images: [...(before.images ?? [])].sort((a, b) => a.rank - b.rank).map(({ url }) => ({ url })),
      },
    });
  },
  async (done, { container }) => {
    if (!done) return;
    const products = container.resolve<IProductModuleService>(Modules.PRODUCT);
    await products.updateProducts(done.productId, done.earlier as UpdateProductDTO);
  },
);
