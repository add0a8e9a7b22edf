import { randomUUID } from "node:crypto";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { encodePicture, keepIllustration } from "../encode-picture";

export interface NewPicture {
  /** Id of the product, workshop or center that it shows. */
  readonly subject_id: string;
  /** The uploaded file, base64. */
  readonly content: string;
  /** main, detail, use… */
  readonly view: string;
  /** True for a rendered picture: the page says so. */
  readonly illustration: boolean;
}

/** Re-encodes uploads (illustrations of our own are finished) and gives each a random, hence immutable, name. Nothing is stored yet. */
export const encodePicturesStep = createStep("encode-pictures", async (pictures: readonly NewPicture[]) => {
  const encoded = [];
  for (const { content, ...picture } of pictures) {
    const encode = picture.illustration ? keepIllustration : encodePicture;
    const { content: webp, ...facts } = await encode(Buffer.from(content, "base64"));
    encoded.push({
      ...picture,
      ...facts,
      file: {
        filename: `${randomUUID()}.webp`,
        mimeType: "image/webp",
        content: webp.toString("base64"),
        access: "public" as const,
      },
    });
  }
  return new StepResponse(encoded);
});
