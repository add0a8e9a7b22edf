import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { deliverySchema } from "../../../../../contracts/basket";
import { readBasket } from "../../../../../workflows/basket/read-basket";
import { setDelivery } from "../../../../../workflows/basket/set-delivery";
import { parseInput } from "../../../../shared/parse-input";
import { customerIdOf, pathId, viewOf } from "../../basket-request";

export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const id = pathId(req, "id");
  const delivery = parseInput(deliverySchema, req.body);
  const locale = delivery.locale ?? viewOf(req).locale;
  await setDelivery(req.scope, id, { ...delivery, locale }, customerIdOf(req) ?? null);
  res.json(await readBasket(req.scope, id, { locale }));
}
