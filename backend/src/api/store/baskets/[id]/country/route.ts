import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { z } from "zod";
import { changeCountry } from "../../../../../workflows/basket/change-country";
import { readBasket } from "../../../../../workflows/basket/read-basket";
import { parseInput } from "../../../../shared/parse-input";
import { pathId, viewOf } from "../../basket-request";

const countrySchema = z.object({ country: z.string().length(2) });

export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const id = pathId(req, "id");
  const { locale } = viewOf(req);
  const { country } = parseInput(countrySchema, req.body);
  await changeCountry(req.scope, id, country, locale);
  res.json(await readBasket(req.scope, id, { locale, country }));
}
