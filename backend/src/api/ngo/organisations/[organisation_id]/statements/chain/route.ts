import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type ChainChecks, chainQuerySchema } from "../../../../../../contracts/ngo/statements";
import { checkChains } from "../../../../../../workflows/ngo/check-chains";
import { parseInput } from "../../../../../shared/parse-input";
import { ngoReachOf } from "../../../../ngo-request";

/** Whether the chains of closed months hold, reckoned anew. */
export async function GET(req: MedusaRequest, res: MedusaResponse<ChainChecks>): Promise<void> {
  const reach = ngoReachOf(req, "see");
  const { center } = parseInput(chainQuerySchema, req.query);
  res.json(await checkChains(req.scope, reach, center));
}
