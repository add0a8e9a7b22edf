import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type AdminActList, adminActQuerySchema } from "../../../contracts/manager/activity";
import { searchActs } from "../../../workflows/access/search-acts";
import { parseInput } from "../../shared/parse-input";

/** Who did what, when and from where. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<AdminActList>): Promise<void> {
  res.json(await searchActs(req.scope, parseInput(adminActQuerySchema, req.query)));
}
