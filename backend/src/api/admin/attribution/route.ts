import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type AttributionList, attributionListQuerySchema } from "../../../contracts/attribution";
import { listAttributions } from "../../../workflows/attribution/list-attributions";
import { parseInput } from "../../shared/parse-input";

/** Orders with the state of their books, newest first. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AttributionList>,
): Promise<void> {
  res.json(await listAttributions(req.scope, parseInput(attributionListQuerySchema, req.query)));
}
