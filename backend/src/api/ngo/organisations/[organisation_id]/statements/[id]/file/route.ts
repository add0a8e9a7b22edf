import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { statementFileSchema } from "../../../../../../../contracts/statement";
import { ngoStatementFile } from "../../../../../../../workflows/ngo/ngo-statements";
import { parseInput } from "../../../../../../shared/parse-input";
import { sendFile } from "../../../../../../shared/send-file";
import { ngoReachOf } from "../../../../../ngo-request";

/** A closed month as PDF, XLSX or CSV: the same file that operators and workshops get. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const reach = ngoReachOf(req, "see");
  const { format } = parseInput(statementFileSchema, req.query);
  sendFile(res, await ngoStatementFile(req.scope, reach, String(req.params.id), format));
}
