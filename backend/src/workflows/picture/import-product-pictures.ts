import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { updateProductsWorkflow, uploadFilesStep, useQueryGraphStep } from "@medusajs/medusa/core-flows";
import type { Picture } from "../../contracts/picture";
import { PICTURES_KEY } from "./pictures-key";
import { publicPath } from "./public-path";
import { encodePicturesStep, type NewPicture } from "./steps/encode-pictures";

export interface ImportProductPicturesInput {
  /** All pictures of each product named here, main view first; they replace the product's earlier ones. */
  readonly pictures: readonly NewPicture[];
}

/** The one way in for product pictures: decoded, stripped, re-encoded, stored under a random name. */
export const importProductPicturesWorkflow = createWorkflow(
  "import-product-pictures",
  (input: ImportProductPicturesInput) => {
    const encoded = encodePicturesStep(transform(input, ({ pictures }) => pictures));
    const files = uploadFilesStep(transform(encoded, (all) => ({ files: all.map(({ file }) => file) })));
    const productIds = transform(input, ({ pictures }) => [...new Set(pictures.map((p) => p.product_id))]);
    const { data: products } = useQueryGraphStep({
      entity: "product",
      fields: ["id", "metadata"],
      filters: { id: productIds },
    });
    const update = transform({ encoded, files, products }, ({ encoded, files, products }) => ({
      products: products.map(({ id, metadata }) => {
        const own = encoded
          .map((picture, index) => ({ picture, url: files[index]?.url ?? "" }))
          .filter(({ picture }) => picture.product_id === id);
        const pictures = own.map(({ picture, url }): Picture => {
          const { width, height, placeholder, view, illustration } = picture;
          return { url: publicPath(url), width, height, placeholder, view, illustration };
        });
        return {
          id,
          images: own.map(({ url }) => ({ url })),
          thumbnail: own[0]?.url,
          metadata: { ...metadata, [PICTURES_KEY]: pictures },
        };
      }),
    }));
    updateProductsWorkflow.runAsStep({ input: update });
    return new WorkflowResponse(productIds);
  },
);
