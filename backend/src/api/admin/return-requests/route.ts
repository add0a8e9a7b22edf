import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type ReturnList, returnListQuerySchema } from "../../../contracts/return-request";
import { listReturns } from "../../../workflows/return/list-returns";
import { parseInput } from "../../shared/parse-input";

/** What shoppers asked to send back; what waits for a decision comes first. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<ReturnList>): Promise<void> {
  res.json(await listReturns(req.scope, parseInput(returnListQuerySchema, req.query)));
}
