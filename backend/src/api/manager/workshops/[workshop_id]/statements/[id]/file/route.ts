import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { statementFileSchema } from "../../../../../../../contracts/statement";
import { workshopStatementFile } from "../../../../../../../workflows/income/workshop-statements";
import { parseInput } from "../../../../../../shared/parse-input";
import { sendFile } from "../../../../../../shared/send-file";
import { reachOf } from "../../../../../manager-request";

/** A closed month as PDF, XLSX or CSV: the same file that operators get. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const reach = reachOf(req, "income");
  const { format } = parseInput(statementFileSchema, req.query);
  sendFile(res, await workshopStatementFile(req.scope, String(req.params.id), format, reach));
}
