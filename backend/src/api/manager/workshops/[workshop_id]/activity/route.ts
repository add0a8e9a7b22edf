import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type ActList, actListQuerySchema } from "../../../../../contracts/manager/activity";
import { listActs } from "../../../../../workflows/access/list-acts";
import { parseInput } from "../../../../shared/parse-input";
import { reachOf } from "../../../manager-request";

/** What was done in the own workshop. */
export async function GET(req: MedusaRequest, res: MedusaResponse<ActList>): Promise<void> {
  const here = reachOf(req, "see");
  res.json(await listActs(req.scope, here, parseInput(actListQuerySchema, req.query)));
}
