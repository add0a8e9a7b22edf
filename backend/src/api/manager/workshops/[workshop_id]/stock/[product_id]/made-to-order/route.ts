import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { madeToOrderSchema } from "../../../../../../../contracts/manager/stock";
import { setMadeToOrder } from "../../../../../../../workflows/stock/set-made-to-order";
import { parseInput } from "../../../../../../shared/parse-input";
import { actOf, reachOf } from "../../../../../manager-request";

/** Sets how long another piece takes, and how many may wait at one time. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { workshopId } = reachOf(req, "stock");
  const productId = String(req.params.product_id);
  await setMadeToOrder(req.scope, productId, parseInput(madeToOrderSchema, req.body), {
    workshopId,
    actOn: (id, detail) => actOf(req, "stock.made_to_order_set", { type: "product", id }, detail),
  });
  res.json({});
}
