import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { StatementDetail } from "../../../../contracts/statement";
import { readStatementDetail } from "../../../../workflows/statement/read-statement-detail";

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<StatementDetail>,
): Promise<void> {
  res.json(await readStatementDetail(req.scope, String(req.params.id)));
}
