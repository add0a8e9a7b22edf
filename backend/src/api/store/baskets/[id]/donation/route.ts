import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { setDonationSchema } from "../../../../../contracts/donation";
import { readBasket } from "../../../../../workflows/basket/read-basket";
import { removeDonation, setDonation } from "../../../../../workflows/donation/set-donation";
import { parseInput } from "../../../../shared/parse-input";
import { pathId, viewOf } from "../../basket-request";

export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const id = pathId(req, "id");
  const view = viewOf(req);
  await setDonation(req.scope, id, parseInput(setDonationSchema, req.body), view);
  res.json(await readBasket(req.scope, id, view));
}

export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const id = pathId(req, "id");
  await removeDonation(req.scope, id);
  res.json(await readBasket(req.scope, id, viewOf(req)));
}
