import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { placeSchema } from "../../../../../contracts/basket";
import { placeBasket } from "../../../../../workflows/basket/place-basket";
import { parseInput } from "../../../../shared/parse-input";
import { pathId } from "../../basket-request";

export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await placeBasket(req.scope, pathId(req, "id"), parseInput(placeSchema, req.body)));
}
