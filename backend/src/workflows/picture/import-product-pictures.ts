import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { updateProductsWorkflow, uploadFilesStep, useQueryGraphStep } from "@medusajs/medusa/core-flows";
import { pictureSchema } from "../../contracts/picture";
import { hangPictures } from "../../domain/pictures/hang-pictures";
import { PICTURES_KEY } from "./pictures-key";
import { publicPath } from "./public-path";
import { encodePicturesStep, type NewPicture } from "./steps/encode-pictures";
import { storedPicture } from "./stored-picture";

export interface ImportProductPicturesInput {
  /** Of one product or several; each takes the place of the one with its view. */
  readonly pictures: readonly NewPicture[];
}

/** The one way in for product pictures: decoded, stripped, re-encoded, stored under a random name. */
export const importProductPicturesWorkflow = createWorkflow(
  "import-product-pictures",
  (input: ImportProductPicturesInput) => {
    const encoded = encodePicturesStep(transform(input, ({ pictures }) => pictures));
    const files = uploadFilesStep(transform(encoded, (all) => ({ files: all.map(({ file }) => file) })));
    const productIds = transform(input, ({ pictures }) => [
      ...new Set(pictures.map((picture) => picture.subject_id)),
    ]);
    const { data: products } = useQueryGraphStep({
      entity: "product",
      fields: ["id", "metadata", "images.url"],
      filters: { id: productIds },
    });
    const update = transform({ encoded, files, products }, ({ encoded, files, products }) => ({
      products: products.map(({ id, metadata, images }) => {
        const added = encoded.flatMap((facts, index) =>
          facts.subject_id === id ? [storedPicture(facts, files[index]?.url ?? "")] : [],
        );
        const earlier = pictureSchema.array().catch([]).parse(metadata?.[PICTURES_KEY]);
        const pictures = hangPictures(earlier, added);
        const stored = [
          ...files.map(({ url }) => url),
          ...(images ?? []).map((image: { url: string }) => image.url),
        ];
        const urls = pictures.flatMap(({ url }) => stored.find((full) => publicPath(full) === url) ?? []);
        return {
          id,
          images: urls.map((url) => ({ url })),
          thumbnail: urls[0],
          metadata: { ...metadata, [PICTURES_KEY]: pictures },
        };
      }),
    }));
    updateProductsWorkflow.runAsStep({ input: update });
    return new WorkflowResponse(productIds);
  },
);
