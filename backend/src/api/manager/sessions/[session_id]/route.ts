import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { logOutWorkflow } from "../../../../workflows/access/log-out";
import { accessOf, actOf } from "../../manager-request";

/** Logs one of the own devices out. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const sessionId = req.params.session_id ?? "";
  const { managerId } = accessOf(req).scope;
  const act = actOf(req, "access.logged_out", { type: "session", id: sessionId });
  await logOutWorkflow(req.scope).run({ input: { accountId: managerId, sessionId, act } });
  res.status(204).end();
}
