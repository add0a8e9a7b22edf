import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { SessionList } from "../../../contracts/manager/access";
import { listSessions } from "../../../workflows/access/list-sessions";
import { logOutWorkflow } from "../../../workflows/access/log-out";
import { accessOf, actOf } from "../manager-request";

export async function GET(req: MedusaRequest, res: MedusaResponse<SessionList>): Promise<void> {
  const { scope, sessionId } = accessOf(req);
  res.json(await listSessions(req.scope, { accountId: scope.managerId, sessionId }));
}

/** Logs out everywhere, here too. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { managerId } = accessOf(req).scope;
  const act = actOf(req, "access.logged_out_everywhere", { type: "manager", id: managerId });
  await logOutWorkflow(req.scope).run({ input: { accountId: managerId, act } });
  res.status(204).end();
}
