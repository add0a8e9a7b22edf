import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { figuresQuerySchema, type NgoFigures } from "../../../../../contracts/ngo/figures";
import { readFigures } from "../../../../../workflows/ngo/read-figures";
import { parseInput } from "../../../../shared/parse-input";
import { ngoReachOf } from "../../../ngo-request";

/** Figures of the centers that are granted, told apart by one group. */
export async function GET(req: MedusaRequest, res: MedusaResponse<NgoFigures>): Promise<void> {
  const reach = ngoReachOf(req, "see");
  res.json(await readFigures(req.scope, reach, parseInput(figuresQuerySchema, req.query)));
}
