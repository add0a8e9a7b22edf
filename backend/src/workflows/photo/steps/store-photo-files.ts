import { randomUUID } from "node:crypto";
import type { IFileModuleService } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { PhotoRefusalCode } from "../../../contracts/manager/photo-words";
import type { KeptPhoto } from "../../../modules/photo/service";
import { PRIVATE_NAME } from "../../picture/private-name";
import { makePhoto } from "../make-photo";
import { readUpload } from "../upload-store";

interface StoredOutcome {
  readonly kept: KeptPhoto | null;
  readonly refused: PhotoRefusalCode | null;
}

/** Draws an upload anew and keeps both sizes privately under random names, or says why not; undone by deleting them. */
export const storePhotoFilesStep = createStep(
  "store-photo-files",
  async (id: string, { container }): Promise<StepResponse<StoredOutcome, string[]>> => {
    const outcome = await makePhoto(await readUpload(id));
    if ("refused" in outcome) return new StepResponse({ kept: null, refused: outcome.refused }, []);
    const { large, small } = outcome;
    const files = container.resolve<IFileModuleService>(Modules.FILE);
    const stored = await files.createFiles(
      [large.content, small].map((content) => ({
        // The word keeps it off the public route where both kinds lie in one bucket.
        filename: `${PRIVATE_NAME}${randomUUID()}.webp`,
        mimeType: "image/webp",
        content: content.toString("base64"),
        access: "private" as const,
      })),
    );
    const keys = stored.map((file) => file.id);
    const kept: KeptPhoto = {
      bytes: large.content.length + small.length,
      width: large.width,
      height: large.height,
      placeholder: large.placeholder,
      large_key: keys[0] ?? null,
      small_key: keys[1] ?? null,
    };
    return new StepResponse({ kept, refused: null }, keys);
  },
  async (keys, { container }) => {
    if (keys?.length) await container.resolve<IFileModuleService>(Modules.FILE).deleteFiles(keys);
  },
);
