import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { withdrawAsOperator } from "../../../../../workflows/consent/end-consents";
import { operatorActOf } from "../../../../manager/manager-request";

/** Ends a consent at once and for good. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const id = String(req.params.id);
  const ended = await withdrawAsOperator(req.scope, id, (workshopId) =>
    operatorActOf(req, {
      action: "consent.withdrawn",
      subject: { type: "consent", id },
      detail: {},
      centerId: null,
      workshopId,
    }),
  );
  res.json({ ended });
}
