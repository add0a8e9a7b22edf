import { randomUUID } from "node:crypto";
import { basename } from "node:path";
import type { IFileModuleService, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { PHOTO_LIMITS } from "../../../contracts/manager/photo-words";
import type { Picture } from "../../../contracts/picture";
import { PHOTO_MODULE } from "../../../modules/photo";
import type { PhotoModuleService } from "../../../modules/photo/service";
import { publicPath } from "../../picture/public-path";
import { picturesOf, requireProduct } from "../live-pictures";

interface Pictured {
  readonly workshopId: string;
  readonly productId: string;
}

/** Where the shop serves its own files. */
const OWN_FILES = /^\/static\/[^/]+$/;
const BY_THE_SHOP = "shop";

/**
 * Takes the pictures of a piece for photos of its workshop, in their order: what is public stays public, and nobody has to look at it
 * again. Answers with their ids; with none where one of them isn't the shop's own file, and then all stay as they are. Undone by
 * forgetting them.
 */
export const adoptPicturesStep = createStep(
  "adopt-pictures",
  async ({ workshopId, productId }: Pictured, { container }) => {
    const photos = container.resolve<PhotoModuleService>(PHOTO_MODULE);
    const shown = await picturesToAdopt(container, workshopId, productId);
    const known = await photos.listPhotographs(
      { workshop_id: workshopId, public_url: shown.map(({ url }) => url) },
      { select: ["id", "public_url"] },
    );
    const idOf = new Map(known.map(({ id, public_url }) => [public_url ?? "", id]));
    const missing = shown.filter(({ url }) => !idOf.has(url));
    const made = await Promise.all(missing.map((picture) => photoOf(container, workshopId, picture)));
    if (made.length > 0) await photos.createPhotographs(made);
    for (const { id, public_url } of made) idOf.set(public_url, id);
    const ids = shown.flatMap(({ url }) => idOf.get(url) ?? []);
    await photos.replaceUses(productId, ids);
    return new StepResponse(ids, { productId, madeIds: made.map(({ id }) => id) });
  },
  async (done, { container }) => {
    if (!done) return;
    const photos = container.resolve<PhotoModuleService>(PHOTO_MODULE);
    await photos.replaceUses(done.productId, []);
    await photos.deletePhotographs(done.madeIds);
  },
);

interface Shown {
  readonly picture: Picture;
  /** Whole. */
  readonly url: string;
}

async function picturesToAdopt(
  container: MedusaContainer,
  workshopId: string,
  productId: string,
): Promise<Shown[]> {
  const product = await requireProduct(container, workshopId, productId);
  const pictures = picturesOf(product);
  const shown = pictures.flatMap((picture) => {
    const image = product.images.find(({ url }) => publicPath(url) === picture.url);
    return image && OWN_FILES.test(picture.url) ? [{ picture, url: image.url }] : [];
  });
  const isWhole = shown.length === product.images.length && shown.length === pictures.length;
  return isWhole && shown.length <= PHOTO_LIMITS.photosOfPiece ? shown : [];
}

async function photoOf(container: MedusaContainer, workshopId: string, { picture, url }: Shown) {
  const key = basename(picture.url);
  const { length } = await container.resolve<IFileModuleService>(Modules.FILE).getAsBuffer(key);
  const { width, height, placeholder, illustration, view } = picture;
  return {
    id: randomUUID(),
    workshop_id: workshopId,
    state: "ready" as const,
    ...{ length, bytes: length, width, height, placeholder, illustration, view },
    // One file for every size: it is public already.
    ...{ large_key: key, small_key: key, public_key: key, public_url: url },
    sent_by: BY_THE_SHOP,
    reviewed_by: BY_THE_SHOP,
    reviewed_at: new Date(),
  };
}
