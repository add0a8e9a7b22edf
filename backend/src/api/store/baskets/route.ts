import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { createBasketSchema } from "../../../contracts/basket";
import { createBasket } from "../../../workflows/basket/create-basket";
import { readBasket } from "../../../workflows/basket/read-basket";
import { parseInput } from "../../shared/parse-input";
import { customerIdOf, salesChannelOf } from "./basket-request";

export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const basket = parseInput(createBasketSchema, req.body);
  const id = await createBasket(req.scope, {
    ...basket,
    salesChannelId: salesChannelOf(req),
    customerId: customerIdOf(req),
  });
  res.status(201).json(await readBasket(req.scope, id, { locale: basket.locale }));
}
