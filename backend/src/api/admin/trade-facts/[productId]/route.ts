import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type LackingPieces, tradeFactsInputSchema } from "../../../../contracts/customs";
import { recordTradeFacts } from "../../../../workflows/customs/record-trade-facts";
import { parseInput } from "../../../shared/parse-input";

/** Records facts of a piece; answers with the pieces that still lack some. 404 for an unknown piece, 400 for no HS code. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<LackingPieces>,
): Promise<void> {
  const facts = parseInput(tradeFactsInputSchema, req.body);
  res.json(await recordTradeFacts(req.scope, { productId: String(req.params.productId), ...facts }));
}
