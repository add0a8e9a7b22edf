import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { photoFileQuerySchema } from "../../contracts/manager/photo";
import type { StoredPhoto } from "../../modules/photo/photo-rows";
import { readPhotoFile } from "../../workflows/photo/read-photo-file";
import { parseInput } from "./parse-input";

/** Answers with a photo from the private store in the size that was asked for. It is nobody else's business, so nobody on the way keeps it. */
export async function sendPhoto(req: MedusaRequest, res: MedusaResponse, photo: StoredPhoto): Promise<void> {
  const { size } = parseInput(photoFileQuerySchema, req.query);
  const content = await readPhotoFile(req.scope, photo, size);
  sendPrivately(res, content);
}

/** A picture that nobody on the way may keep: it may have to be gone in a moment. */
export function sendPrivately(res: MedusaResponse, content: Buffer): void {
  res.setHeader("Content-Type", "image/webp");
  res.setHeader("Cache-Control", "private, no-store");
  res.setHeader("X-Content-Type-Options", "nosniff");
  res.send(content);
}
