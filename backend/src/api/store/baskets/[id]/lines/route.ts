import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { addLineSchema } from "../../../../../contracts/basket";
import { addLine } from "../../../../../workflows/basket/change-lines";
import { readBasket } from "../../../../../workflows/basket/read-basket";
import { parseInput } from "../../../../shared/parse-input";
import { pathId, viewOf } from "../../basket-request";

export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const id = pathId(req, "id");
  const view = viewOf(req);
  await addLine(req.scope, id, parseInput(addLineSchema, req.body));
  res.json(await readBasket(req.scope, id, view));
}
