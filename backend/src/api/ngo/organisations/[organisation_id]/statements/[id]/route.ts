import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { NgoStatementDetail } from "../../../../../../contracts/ngo/statements";
import { readNgoStatement } from "../../../../../../workflows/ngo/ngo-statements";
import { ngoReachOf } from "../../../../ngo-request";

/** One closed month, line by line. */
export async function GET(req: MedusaRequest, res: MedusaResponse<NgoStatementDetail>): Promise<void> {
  res.json(await readNgoStatement(req.scope, ngoReachOf(req, "see"), String(req.params.id)));
}
