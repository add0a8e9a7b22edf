import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { RecordedConsent } from "../../../../../../../contracts/manager/consent";
import { giveSlip } from "../../../../../../../workflows/consent/give-code";
import { actOf, reachOf } from "../../../../../manager-request";

/** The code of a maker's slip, a new one where the shop's key has been changed since. */
export async function POST(req: MedusaRequest, res: MedusaResponse<RecordedConsent>): Promise<void> {
  const { workshopId } = reachOf(req, "consent");
  const id = String(req.params.id);
  const act = actOf(req, "consent.slip", { type: "consent", id });
  res.json(await giveSlip(req.scope, id, workshopId, act));
}
