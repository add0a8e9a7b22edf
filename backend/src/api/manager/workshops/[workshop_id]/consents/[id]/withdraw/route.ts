import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { withdrawAsManager } from "../../../../../../../workflows/consent/end-consents";
import { actOf, reachOf } from "../../../../../manager-request";

/** Ends a consent at once and for good. No reason is asked. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { workshopId } = reachOf(req, "consent");
  const id = String(req.params.id);
  const act = actOf(req, "consent.withdrawn", { type: "consent", id });
  res.json({ ended: await withdrawAsManager(req.scope, id, workshopId, act) });
}
