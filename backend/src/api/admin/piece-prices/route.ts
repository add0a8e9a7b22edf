import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type PiecePriceList, piecePricesQuerySchema } from "../../../contracts/price-rules";
import { listPiecePrices } from "../../../workflows/pricing/list-piece-prices";
import { parseInput } from "../../shared/parse-input";

/** What a piece costs in each currency, and what each price was made of. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<PiecePriceList>,
): Promise<void> {
  const { product_id } = parseInput(piecePricesQuerySchema, req.query);
  res.json(await listPiecePrices(req.scope, product_id));
}
