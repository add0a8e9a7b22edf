import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type StockChangeResults, stockChangesSchema } from "../../../../../../contracts/manager/stock";
import { countChanges } from "../../../../../../workflows/stock/count-changes";
import { parseInput } from "../../../../../shared/parse-input";
import { actOf, reachOf } from "../../../../manager-request";

/** Counts what came and went. The same change again is counted once. */
export async function POST(req: MedusaRequest, res: MedusaResponse<StockChangeResults>): Promise<void> {
  const { workshopId, scope } = reachOf(req, "stock");
  const { changes } = parseInput(stockChangesSchema, req.body);
  const results = await countChanges(req.scope, changes, {
    workshopId,
    managerId: scope.managerId,
    actOn: (id, detail) => actOf(req, "stock.changed", { type: "product", id }, detail),
  });
  res.json({ results });
}
