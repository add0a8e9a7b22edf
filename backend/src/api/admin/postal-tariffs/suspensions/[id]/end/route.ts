import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { endSuspensionSchema, type PostalTariffList } from "../../../../../../contracts/postal-tariffs";
import { listPostalTariffs } from "../../../../../../workflows/post/list-postal-tariffs";
import { endSuspension } from "../../../../../../workflows/post/suspend-post";
import { parseInput } from "../../../../../shared/parse-input";

/** The service carries again from a day on. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<PostalTariffList>,
): Promise<void> {
  const { to } = parseInput(endSuspensionSchema, req.body);
  await endSuspension(req.scope, { id: String(req.params.id), to, by: req.auth_context.actor_id });
  res.json(await listPostalTariffs(req.scope));
}
