import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { LivePictures } from "../../contracts/manager/photo";
import { type Picture, pictureSchema } from "../../contracts/picture";
import { PHOTO_MODULE } from "../../modules/photo";
import type { PhotoModuleService } from "../../modules/photo/service";
import { PICTURES_KEY } from "../picture/pictures-key";
import { publicPath } from "../picture/public-path";
import { PhotoRefusal } from "./photo-refusal";

/** A product as far as its pictures go. */
export interface PicturedProduct {
  readonly id: string;
  readonly metadata: Record<string, unknown> | null;
  readonly images: readonly { readonly url: string }[];
}

/** A product of a workshop. Refuses with `not_found`. */
export async function requireProduct(
  container: MedusaContainer,
  workshopId: string,
  productId: string,
): Promise<PicturedProduct> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "product",
    fields: ["id", "metadata", "images.url", "workshop.id"],
    filters: { id: productId },
  });
  const [product] = data;
  if (!product || product.workshop?.id !== workshopId)
    throw new PhotoRefusal("not_found", "There is no such piece.");
  return { id: product.id, metadata: product.metadata ?? null, images: product.images ?? [] };
}

export const picturesOf = ({ metadata }: PicturedProduct): Picture[] =>
  pictureSchema.array().catch([]).parse(metadata?.[PICTURES_KEY]);

/** What a live piece shows, in its order, and which photos that was made of. */
export async function readLivePictures(
  container: MedusaContainer,
  workshopId: string,
  productId: string,
): Promise<LivePictures> {
  const product = await requireProduct(container, workshopId, productId);
  const photos = await container
    .resolve<PhotoModuleService>(PHOTO_MODULE)
    .listPhotographs(
      { workshop_id: workshopId, public_url: product.images.map(({ url }) => url) },
      { select: ["id", "public_url"] },
    );
  const idOf = new Map(photos.map(({ id, public_url }) => [publicPath(public_url ?? ""), id]));
  return {
    pictures: picturesOf(product).map((picture) => ({ ...picture, photo_id: idOf.get(picture.url) ?? null })),
  };
}
