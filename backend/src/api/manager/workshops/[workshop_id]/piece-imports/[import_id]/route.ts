import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ImportAnswer } from "../../../../../../contracts/manager/piece-import";
import { readImport } from "../../../../../../workflows/piece-import/read-imports";
import { reachOf } from "../../../../manager-request";

export async function GET(req: MedusaRequest, res: MedusaResponse<ImportAnswer>): Promise<void> {
  const { workshopId } = reachOf(req, "list");
  res.json({ import: await readImport(req.scope, workshopId, req.params.import_id ?? "") });
}
