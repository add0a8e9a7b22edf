import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { StartedSecondFactor } from "../../../../contracts/manager/access";
import { startSecondFactor } from "../../../../workflows/access/second-factor";
import { scopeOf } from "../../manager-request";

/** A new secret for the app; nothing changes before a code of it was given. */
export async function POST(req: MedusaRequest, res: MedusaResponse<StartedSecondFactor>): Promise<void> {
  res.json(await startSecondFactor(req.scope, scopeOf(req).managerId));
}
