import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { WorkshopStatements } from "../../../../../contracts/manager/income";
import { listWorkshopStatements } from "../../../../../workflows/income/workshop-statements";
import { reachOf } from "../../../manager-request";

/** Closed months, and what was paid out against them. */
export async function GET(req: MedusaRequest, res: MedusaResponse<WorkshopStatements>): Promise<void> {
  res.json(await listWorkshopStatements(req.scope, reachOf(req, "income")));
}
