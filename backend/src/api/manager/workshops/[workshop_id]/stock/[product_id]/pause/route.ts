import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { pauseSchema } from "../../../../../../../contracts/manager/stock";
import { pausePiece } from "../../../../../../../workflows/piece/pause-piece";
import { parseInput } from "../../../../../../shared/parse-input";
import { actOf, reachOf } from "../../../../../manager-request";

/** Takes a piece off the shelves for a while, or puts it back. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { workshopId } = reachOf(req, "stock");
  const productId = String(req.params.product_id);
  const { paused } = parseInput(pauseSchema, req.body);
  const action = paused ? "stock.paused" : "stock.resumed";
  await pausePiece(req.scope, {
    workshopId,
    productId,
    paused,
    act: (piece) => actOf(req, action, { type: "product", id: productId }, { piece }),
  });
  res.json({});
}
