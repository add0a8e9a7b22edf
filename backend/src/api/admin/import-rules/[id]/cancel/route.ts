import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { cancelDatasetSchema, type DatasetList } from "../../../../../contracts/import-rules";
import { cancelDataset } from "../../../../../workflows/verdict/cancel-dataset";
import { listDatasets } from "../../../../../workflows/verdict/list-datasets";
import { parseInput } from "../../../../shared/parse-input";

/** Calls a coming version off; answers with all versions. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<DatasetList>): Promise<void> {
  const { reason } = parseInput(cancelDatasetSchema, req.body);
  await cancelDataset(req.scope, String(req.params.id), { reason, by: req.auth_context.actor_id });
  res.json(await listDatasets(req.scope));
}
