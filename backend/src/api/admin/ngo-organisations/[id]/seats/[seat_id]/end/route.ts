import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { changeOfficerSeatWorkflow } from "../../../../../../../workflows/ngo-access/change-seat";
import { organisationAct } from "../../../../organisation-act";

/** Ends a seat, the last lead's too: the next request of theirs finds nothing of the organisation. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const seat = { ...organisationAct(req), seatId: req.params.seat_id ?? "" };
  await changeOfficerSeatWorkflow(req.scope).run({ input: { ...seat, to: null, by: "operator" } });
  res.json({});
}
