import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { changeSeatSchema } from "../../../../../../contracts/ngo/members";
import { changeOfficerSeatWorkflow } from "../../../../../../workflows/ngo-access/change-seat";
import { parseInput } from "../../../../../shared/parse-input";
import { ngoReachOf, whoActsInNgo } from "../../../../ngo-request";

const seatHere = (req: MedusaRequest) => ({
  organisationId: ngoReachOf(req, "members").organisation.id,
  seatId: req.params.seat_id ?? "",
  by: "lead" as const,
  act: whoActsInNgo(req),
});

/** Gives somebody another role or last day. The last lead stays one. */
export async function PUT(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const seat = seatHere(req);
  const { role, expires_on: expiresOn } = parseInput(changeSeatSchema, req.body);
  await changeOfficerSeatWorkflow(req.scope).run({ input: { ...seat, to: { role, expiresOn } } });
  res.json({});
}

/** Ends a seat. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  await changeOfficerSeatWorkflow(req.scope).run({ input: { ...seatHere(req), to: null } });
  res.status(204).end();
}
