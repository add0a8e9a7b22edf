import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { csvFileSchema } from "../../../contracts/csv-file";
import type { PostalTariffList, TariffFileResult } from "../../../contracts/postal-tariffs";
import { listPostalTariffs } from "../../../workflows/post/list-postal-tariffs";
import { checkTariffFile, loadTariffFile } from "../../../workflows/post/load-tariff-file";
import { parseInput } from "../../shared/parse-input";

/** The tables in force, and where a service carries nothing for now. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<PostalTariffList>,
): Promise<void> {
  res.json(await listPostalTariffs(req.scope));
}

/** Puts the tables of a file in force, whole or not at all; a dry run says what would happen. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<TariffFileResult>,
): Promise<void> {
  const { csv, dry_run } = parseInput(csvFileSchema, req.body);
  const by = req.auth_context.actor_id;
  res.json(dry_run ? await checkTariffFile(req.scope, csv) : await loadTariffFile(req.scope, csv, by));
}
