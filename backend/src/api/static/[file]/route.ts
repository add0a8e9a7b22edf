import { resolve } from "node:path";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";

const ROOT = resolve(process.env.FILE_DIR ?? "../.data/files");
/** Uploads are re-encoded and named by us: anything else in the folder is not for the public. */
const PICTURE_NAME = /^[\w-]+\.webp$/;

/** Pictures of the local file store. Names are never used twice, so they may be cached for good. */
export function GET(req: MedusaRequest, res: MedusaResponse): void {
  const file = req.params.file ?? "";
  if (!PICTURE_NAME.test(file)) {
    res.status(404).json({ code: "not_found", message: "No such picture" });
    return;
  }
  const headers = { "X-Content-Type-Options": "nosniff", "Cross-Origin-Resource-Policy": "cross-origin" };
  res.sendFile(file, { root: ROOT, maxAge: "365d", immutable: true, headers }, (error) => {
    if (error && !res.headersSent) res.status(404).json({ code: "not_found", message: "No such picture" });
  });
}
