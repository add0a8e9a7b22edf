import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { BatchList } from "../../../../../contracts/evidence";
import { listBatches } from "../../../../../workflows/evidence/list-batches";

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<BatchList>): Promise<void> {
  res.json(await listBatches(req.scope, String(req.params.id)));
}
