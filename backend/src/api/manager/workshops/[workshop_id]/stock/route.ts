import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { StockList } from "../../../../../contracts/manager/stock";
import { listStock } from "../../../../../workflows/stock/list-stock";
import { reachOf } from "../../../manager-request";

/** What lies on the workshop's shelves. */
export async function GET(req: MedusaRequest, res: MedusaResponse<StockList>): Promise<void> {
  const { workshopId } = reachOf(req, "stock");
  res.json(await listStock(req.scope, workshopId));
}
