import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { logOutManagerWorkflow } from "../../../../workflows/access/log-out";
import { accessOf, actOf } from "../../manager-request";

/** Logs one of the own devices out. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const sessionId = req.params.session_id ?? "";
  const { managerId } = accessOf(req).scope;
  const act = actOf(req, "access.logged_out", { type: "session", id: sessionId });
  await logOutManagerWorkflow(req.scope).run({ input: { managerId, sessionId, act } });
  res.status(204).end();
}
