import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type NgoStatements, ngoStatementsQuerySchema } from "../../../../../contracts/ngo/statements";
import { listNgoStatements } from "../../../../../workflows/ngo/ngo-statements";
import { parseInput } from "../../../../shared/parse-input";
import { ngoReachOf } from "../../../ngo-request";

/** Closed months of granted centers. */
export async function GET(req: MedusaRequest, res: MedusaResponse<NgoStatements>): Promise<void> {
  const reach = ngoReachOf(req, "see");
  res.json(await listNgoStatements(req.scope, reach, parseInput(ngoStatementsQuerySchema, req.query)));
}
