import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type ImportAnswer, sheetEntrySchema } from "../../../../../contracts/manager/piece-import";
import { enterSheet } from "../../../../../workflows/piece-import/enter-sheet";
import { parseInput } from "../../../../shared/parse-input";
import { actOf, reachOf } from "../../../manager-request";

/** Makes drafts of a paper sheet that was typed in, or only looks at it. */
export async function POST(req: MedusaRequest, res: MedusaResponse<ImportAnswer>): Promise<void> {
  const { workshopId } = reachOf(req, "list");
  const entry = parseInput(sheetEntrySchema, req.body);
  const act = actOf(
    req,
    "sheet.entered",
    { type: "piece_import", id: entry.id },
    { rows: entry.rows.length },
  );
  res.json({ import: await enterSheet(req.scope, { workshopId, entry, act }) });
}
