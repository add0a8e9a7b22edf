import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { newSuspensionSchema, type PostalTariffList } from "../../../../contracts/postal-tariffs";
import { listPostalTariffs } from "../../../../workflows/post/list-postal-tariffs";
import { suspendPost } from "../../../../workflows/post/suspend-post";
import { parseInput } from "../../../shared/parse-input";

/** From a day on, a service carries nothing to a country. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<PostalTariffList>,
): Promise<void> {
  await suspendPost(req.scope, parseInput(newSuspensionSchema, req.body), req.auth_context.actor_id);
  res.json(await listPostalTariffs(req.scope));
}
