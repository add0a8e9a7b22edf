import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { logOutWorkflow } from "../../../workflows/access/log-out";
import { accessOf, actOf } from "../manager-request";

/** Logs this device out. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { scope, sessionId } = accessOf(req);
  const act = actOf(req, "access.logged_out", { type: "session", id: sessionId });
  await logOutWorkflow(req.scope).run({ input: { accountId: scope.managerId, sessionId, act } });
  res.status(204).end();
}
