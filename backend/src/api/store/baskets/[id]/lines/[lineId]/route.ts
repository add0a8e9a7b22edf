import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { setQuantitySchema } from "../../../../../../contracts/basket";
import { setLineQuantity } from "../../../../../../workflows/basket/change-lines";
import { readBasket } from "../../../../../../workflows/basket/read-basket";
import { parseInput } from "../../../../../shared/parse-input";
import { pathId, viewOf } from "../../../basket-request";

export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const id = pathId(req, "id");
  const view = viewOf(req);
  const { quantity } = parseInput(setQuantitySchema, req.body);
  await setLineQuantity(req.scope, id, pathId(req, "lineId"), quantity);
  res.json(await readBasket(req.scope, id, view));
}
