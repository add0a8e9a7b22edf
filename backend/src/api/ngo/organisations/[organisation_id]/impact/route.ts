import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { impactQuerySchema, type NgoImpact } from "../../../../../contracts/ngo/impact";
import { readImpact } from "../../../../../workflows/ngo/read-impact";
import { parseInput } from "../../../../shared/parse-input";
import { ngoReachOf } from "../../../ngo-request";

/** What a quarter meant for those who make: of granted centers, under the small-number rule. */
export async function GET(req: MedusaRequest, res: MedusaResponse<NgoImpact>): Promise<void> {
  const reach = ngoReachOf(req, "see");
  res.json(await readImpact(req.scope, reach, parseInput(impactQuerySchema, req.query)));
}
