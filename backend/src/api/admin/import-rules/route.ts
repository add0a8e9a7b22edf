import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type DatasetChecked, type DatasetList, importDatasetSchema } from "../../../contracts/import-rules";
import { checkDataset, importDataset } from "../../../workflows/verdict/import-dataset";
import { listDatasets } from "../../../workflows/verdict/list-datasets";
import { parseInput } from "../../shared/parse-input";

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<DatasetList>): Promise<void> {
  res.json(await listDatasets(req.scope));
}

/** Takes a version of the import rules: with `dry_run` says what it would change, else puts it on file. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<DatasetChecked>,
): Promise<void> {
  const asked = parseInput(importDatasetSchema, req.body);
  res.json(
    asked.dry_run
      ? await checkDataset(req.scope, asked)
      : await importDataset(req.scope, asked, req.auth_context.actor_id),
  );
}
