import { pipeline } from "node:stream/promises";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { IFileModuleService } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { fileDir } from "../../../config/file-provider";
import { PRIVATE_NAME } from "../../../workflows/picture/private-name";

/** Uploads are re-encoded and named by us: anything else in the store is not for the public. */
const PICTURE_NAME = /^[\w-]+\.webp$/;
const HEADERS = { "X-Content-Type-Options": "nosniff", "Cross-Origin-Resource-Policy": "cross-origin" };
const FOR_GOOD = "public, max-age=31536000, immutable";

/** Pictures of the file store. Names are never used twice, so they may be cached for good. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const file = req.params.file ?? "";
  const isPublic = PICTURE_NAME.test(file) && !file.startsWith(PRIVATE_NAME);
  if (!isPublic) sayMissing(res);
  else if (process.env.S3_BUCKET) await sendFromBucket(req, res, file);
  else
    res.sendFile(
      file,
      { root: fileDir(), maxAge: "365d", immutable: true, headers: HEADERS },
      (error) => error && sayMissing(res),
    );
}

async function sendFromBucket(req: MedusaRequest, res: MedusaResponse, key: string): Promise<void> {
  const files = req.scope.resolve<IFileModuleService>(Modules.FILE);
  const picture = await files.getDownloadStream(key).catch(() => undefined);
  if (!picture) {
    sayMissing(res);
    return;
  }
  res.set({ ...HEADERS, "Content-Type": "image/webp", "Cache-Control": FOR_GOOD });
  // Whoever went away needs no answer.
  await pipeline(picture, res).catch(() => undefined);
}

function sayMissing(res: MedusaResponse): void {
  if (!res.headersSent) res.status(404).json({ code: "not_found", message: "No such picture" });
}
