import { randomUUID } from "node:crypto";
import type { IFileModuleService, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { Localised } from "../../../contracts/locale";
import type { Picture } from "../../../contracts/picture";
import { viewAt } from "../../../domain/photo/order-pictures";
import { PHOTO_MODULE } from "../../../modules/photo";
import type { StoredPhoto } from "../../../modules/photo/photo-rows";
import type { PhotoModuleService } from "../../../modules/photo/service";
import { storedPicture } from "../../picture/stored-picture";
import { refusingAsPhoto } from "../photo-refusal";

export interface PhotoToPublish {
  readonly id: string;
  /** What it shows, in the languages that somebody has said it in. */
  readonly alt: Partial<Localised>;
}

export interface PhotosToPublish {
  readonly workshopId: string;
  /** In the order that shoppers see. */
  readonly photos: readonly PhotoToPublish[];
}

/** What a product needs to show the photos; all three in the order that was asked for. */
export interface PublishedPhotos {
  /** For the product's metadata under `PICTURES_KEY`. */
  readonly pictures: readonly Picture[];
  /** For the product's own images. */
  readonly images: readonly { readonly url: string }[];
  readonly thumbnail: string | undefined;
}

interface Copy {
  readonly photoId: string;
  readonly key: string;
}

/**
 * Copies photos of a workshop to where the public may see them; a photo that is public already keeps its address. Refuses
 * `not_found`, `photo_not_ready` and `photo_not_reviewed`. Undone by deleting the copies.
 */
export const publishPhotosStep = createStep(
  "publish-photos",
  async ({ workshopId, photos: asked }: PhotosToPublish, { container }) => {
    const photos = container.resolve<PhotoModuleService>(PHOTO_MODULE);
    const ids = asked.map(({ id }) => id);
    const rows = await refusingAsPhoto(() => photos.publishablePhotos(workshopId, ids));
    const copies: Copy[] = [];
    const urls: string[] = [];
    try {
      for (const row of rows) urls.push(row.public_url ?? (await publish(container, row, copies)));
    } catch (error) {
      // A step that fails is not asked to undo what it did.
      await takeBack(container, copies);
      throw error;
    }
    return new StepResponse(published(asked, rows, urls), copies);
  },
  async (copies, { container }) => {
    if (copies) await takeBack(container, copies);
  },
);

async function publish(container: MedusaContainer, photo: StoredPhoto, copies: Copy[]): Promise<string> {
  const files = container.resolve<IFileModuleService>(Modules.FILE);
  const content = await files.getAsBuffer(photo.large_key ?? "");
  const { id: key, url } = await files.createFiles({
    filename: `${randomUUID()}.webp`,
    mimeType: "image/webp",
    content: content.toString("base64"),
    access: "public",
  });
  copies.push({ photoId: photo.id, key });
  await container.resolve<PhotoModuleService>(PHOTO_MODULE).notePublicCopy(photo.id, { url, key });
  return url;
}

async function takeBack(container: MedusaContainer, copies: readonly Copy[]): Promise<void> {
  if (copies.length === 0) return;
  const photos = container.resolve<PhotoModuleService>(PHOTO_MODULE);
  for (const { photoId } of copies) await photos.notePublicCopy(photoId, null);
  await container.resolve<IFileModuleService>(Modules.FILE).deleteFiles(copies.map(({ key }) => key));
}

function published(
  asked: readonly PhotoToPublish[],
  rows: readonly StoredPhoto[],
  urls: readonly string[],
): PublishedPhotos {
  const pictures = rows.map(({ width, height, placeholder, view, illustration }, index) => {
    const alt = asked[index]?.alt ?? {};
    return storedPicture(
      {
        width: width ?? 0,
        height: height ?? 0,
        placeholder: placeholder ?? "",
        view: viewAt(index, view),
        illustration,
        ...(Object.keys(alt).length > 0 ? { alt } : {}),
      },
      urls[index] ?? "",
    );
  });
  return { pictures, images: urls.map((url) => ({ url })), thumbnail: urls[0] };
}
