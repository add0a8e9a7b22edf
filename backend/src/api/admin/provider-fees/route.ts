import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { csvFileSchema } from "../../../contracts/csv-file";
import type { FeeFileResult, ProviderFeeList } from "../../../contracts/provider-fees";
import { listProviderFees } from "../../../workflows/fees/list-provider-fees";
import { checkFeeFile, recordProviderFees } from "../../../workflows/fees/record-provider-fees";
import { parseInput } from "../../shared/parse-input";

/** The newest fees on file. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<ProviderFeeList>,
): Promise<void> {
  res.json(await listProviderFees(req.scope));
}

/** Records the fees of a file, whole or not at all; a dry run says what would happen. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<FeeFileResult>,
): Promise<void> {
  const { csv, dry_run } = parseInput(csvFileSchema, req.body);
  const by = req.auth_context.actor_id;
  res.json(dry_run ? await checkFeeFile(req.scope, csv) : await recordProviderFees(req.scope, csv, by));
}
