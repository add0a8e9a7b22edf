import { createStep, createWorkflow, StepResponse, transform } from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, releaseLockStep, updateProductsWorkflow } from "@medusajs/medusa/core-flows";
import type { NewAct } from "../../domain/access/act";
import { orderPictures } from "../../domain/photo/order-pictures";
import { recordActStep } from "../access/steps/record-act";
import { PICTURES_KEY } from "../picture/pictures-key";
import { publicPath } from "../picture/public-path";
import { picturesOf, requireProduct } from "./live-pictures";
import { PhotoRefusal } from "./photo-refusal";

interface AskedOrder {
  readonly workshopId: string;
  readonly productId: string;
  /** Of the pictures, as `url` in the product's metadata. */
  readonly urls: readonly string[];
  readonly act: NewAct;
}

const LOCK_SECONDS = 20;

const planOrderStep = createStep(
  "plan-picture-order",
  async ({ workshopId, productId, urls }: AskedOrder, { container }) => {
    const product = await requireProduct(container, workshopId, productId);
    const pictures = orderPictures(picturesOf(product), urls);
    if (!pictures)
      throw new PhotoRefusal(
        "pictures_changed",
        "The piece shows other pictures by now. Look at them again.",
      );
    const images = pictures.flatMap(
      ({ url }) => product.images.find((image) => publicPath(image.url) === url) ?? [],
    );
    return new StepResponse({
      id: product.id,
      images: images.map(({ url }) => ({ url })),
      thumbnail: images[0]?.url,
      metadata: { ...product.metadata, [PICTURES_KEY]: pictures },
    });
  },
);

/** Puts the pictures of a live piece into another order, at once. Throws `PhotoRefusal`. */
export const orderPicturesWorkflow = createWorkflow("order-pictures", (input: AskedOrder) => {
  const key = transform({ input }, (data) => `pictures:${data.input.productId}`);
  acquireLockStep({ key, timeout: LOCK_SECONDS, ttl: LOCK_SECONDS });
  const product = planOrderStep(input);
  updateProductsWorkflow.runAsStep({
    input: transform({ product }, (data) => ({ products: [data.product] })),
  });
  releaseLockStep({ key });
  recordActStep(transform({ input }, (data) => data.input.act));
});
