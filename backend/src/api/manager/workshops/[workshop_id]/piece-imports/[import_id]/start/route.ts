import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ImportProgress } from "../../../../../../../contracts/manager/piece-import";
import { readProgress, requireImport } from "../../../../../../../workflows/piece-import/read-imports";
import { runImportSoon } from "../../../../../../../workflows/piece-import/run-import";
import { startImportWorkflow } from "../../../../../../../workflows/piece-import/start-import";
import { actOf, reachOf } from "../../../../../manager-request";

/** Has the drafts made of the rows that are ready. Started again, it goes on. */
export async function POST(req: MedusaRequest, res: MedusaResponse<ImportProgress>): Promise<void> {
  const { workshopId, scope } = reachOf(req, "list");
  const { id } = await requireImport(req.scope, workshopId, req.params.import_id ?? "");
  const { ready } = await readProgress(req.scope, workshopId, id);
  const act = actOf(req, "pieces.imported", { type: "piece_import", id }, { pieces: ready });
  await startImportWorkflow(req.scope).run({ input: { id, by: scope.managerId, act } });
  runImportSoon(req.scope, id);
  res.status(202).json(await readProgress(req.scope, workshopId, id));
}
