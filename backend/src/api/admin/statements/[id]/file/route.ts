import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { statementFileSchema } from "../../../../../contracts/statement";
import { exportStatement } from "../../../../../workflows/statement/export-statement";
import { parseInput } from "../../../../shared/parse-input";
import { sendFile } from "../../../../shared/send-file";

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { format } = parseInput(statementFileSchema, req.query);
  sendFile(res, await exportStatement(req.scope, String(req.params.id), format));
}
