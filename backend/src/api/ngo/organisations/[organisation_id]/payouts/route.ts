import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type NgoPayouts, ngoPayoutsQuerySchema } from "../../../../../contracts/ngo/payouts";
import { listNgoPayouts } from "../../../../../workflows/ngo-watch/list-ngo-payouts";
import { parseInput } from "../../../../shared/parse-input";
import { ngoReachOf } from "../../../ngo-request";

/** Payouts made and waiting, what is owed, and what this organisation said about each. */
export async function GET(req: MedusaRequest, res: MedusaResponse<NgoPayouts>): Promise<void> {
  const reach = ngoReachOf(req, "see");
  res.json(await listNgoPayouts(req.scope, reach, parseInput(ngoPayoutsQuerySchema, req.query)));
}
