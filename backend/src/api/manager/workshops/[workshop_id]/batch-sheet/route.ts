import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { batchSheetQuerySchema } from "../../../../../contracts/manager/piece-import";
import { printBatchSheets } from "../../../../../workflows/piece-import/print-batch-sheets";
import { parseInput } from "../../../../shared/parse-input";
import { sendPdf } from "../../../../shared/send-pdf";
import { reachOf } from "../../../manager-request";

/** Paper for workshops without a line. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { workshopId } = reachOf(req, "list");
  sendPdf(res, await printBatchSheets(req.scope, workshopId, parseInput(batchSheetQuerySchema, req.query)));
}
