import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { NgoAlerts } from "../../../../../contracts/ngo/alerts";
import { listAlerts } from "../../../../../workflows/ngo-watch/list-alerts";
import { ngoReachOf, officerOf } from "../../../ngo-request";

/** What the officer wants to be told, what is so now, and what ended lately. */
export async function GET(req: MedusaRequest, res: MedusaResponse<NgoAlerts>): Promise<void> {
  const reach = ngoReachOf(req, "alerts");
  res.json(await listAlerts(req.scope, reach, officerOf(req).scope));
}
