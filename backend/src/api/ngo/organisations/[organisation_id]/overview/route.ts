import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type NgoOverview, overviewQuerySchema } from "../../../../../contracts/ngo/figures";
import { rememberedOverview } from "../../../../../workflows/ngo/remembered-overview";
import { parseInput } from "../../../../shared/parse-input";
import { ngoReachOf } from "../../../ngo-request";

/** All that an officer sees first, of the centers that are granted. */
export async function GET(req: MedusaRequest, res: MedusaResponse<NgoOverview>): Promise<void> {
  const reach = ngoReachOf(req, "see");
  res.json(await rememberedOverview(req.scope, reach, parseInput(overviewQuerySchema, req.query)));
}
