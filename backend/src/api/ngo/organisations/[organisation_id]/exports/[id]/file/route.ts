import { pipeline } from "node:stream/promises";
import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { openExportFile } from "../../../../../../../workflows/ngo-report/open-export-file";
import { ngoActOf, ngoReachOf } from "../../../../../ngo-request";

/** The file itself, as long as its link and every grant that it needs hold. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const reach = ngoReachOf(req, "see");
  const id = req.params.id ?? "";
  const act = ngoActOf(req, "export.taken", { type: "ngo_export", id });
  const { fileName, contentType, bytes, content } = await openExportFile(req.scope, reach, { id, act });
  res.set({
    "Content-Type": contentType,
    "Content-Disposition": `attachment; filename="${fileName}"`,
    "Content-Length": String(bytes),
    "Cache-Control": "private, no-store",
    "X-Content-Type-Options": "nosniff",
  });
  // Whoever went away needs no answer.
  await pipeline(content, res).catch(() => undefined);
}
