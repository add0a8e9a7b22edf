import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import {
  type FairSaleList,
  fairSaleListQuerySchema,
  newFairSaleSchema,
  type RecordedFairSale,
} from "../../../contracts/fair-sale";
import { listFairSales } from "../../../workflows/fair-sale/list-fair-sales";
import { recordFairSale } from "../../../workflows/fair-sale/record-fair-sale";
import { parseInput } from "../../shared/parse-input";

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<FairSaleList>): Promise<void> {
  res.json(await listFairSales(req.scope, parseInput(fairSaleListQuerySchema, req.query)));
}

/** Records a sale that has happened at a stall. Sending the same sale again records no second one. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<RecordedFairSale>,
): Promise<void> {
  const sale = parseInput(newFairSaleSchema, req.body);
  res.json(await recordFairSale(req.scope, sale, req.auth_context.actor_id));
}
