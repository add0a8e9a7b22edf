import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ImportProgress } from "../../../../../../../contracts/manager/piece-import";
import { readProgress } from "../../../../../../../workflows/piece-import/read-imports";
import { reachOf } from "../../../../../manager-request";

export async function GET(req: MedusaRequest, res: MedusaResponse<ImportProgress>): Promise<void> {
  const { workshopId } = reachOf(req, "list");
  res.json(await readProgress(req.scope, workshopId, req.params.import_id ?? ""));
}
