import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readBasket } from "../../../../workflows/basket/read-basket";
import { pathId, viewOf } from "../basket-request";

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await readBasket(req.scope, pathId(req, "id"), viewOf(req)));
}
