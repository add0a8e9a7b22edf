import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { csvFileSchema } from "../../../contracts/csv-file";
import type { FxFileResult, FxRateList } from "../../../contracts/fx";
import { listFxRates } from "../../../workflows/pricing/list-fx-rates";
import { checkFxFile, loadFxFile } from "../../../workflows/pricing/load-fx-file";
import { parseInput } from "../../shared/parse-input";

/** The newest rate of every pair, and what waits for one. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<FxRateList>): Promise<void> {
  res.json(await listFxRates(req.scope));
}

/** Loads a file of exchange rates, whole or not at all; a dry run says what would happen. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<FxFileResult>,
): Promise<void> {
  const { csv, dry_run } = parseInput(csvFileSchema, req.body);
  res.json(dry_run ? await checkFxFile(req.scope, csv) : await loadFxFile(req.scope, csv));
}
