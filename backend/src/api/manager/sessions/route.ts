import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { SessionList } from "../../../contracts/manager/access";
import { listSessions } from "../../../workflows/access/list-sessions";
import { logOutManagerWorkflow } from "../../../workflows/access/log-out";
import { accessOf, actOf } from "../manager-request";

export async function GET(req: MedusaRequest, res: MedusaResponse<SessionList>): Promise<void> {
  res.json(await listSessions(req.scope, accessOf(req)));
}

/** Logs out everywhere, here too. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { managerId } = accessOf(req).scope;
  const act = actOf(req, "access.logged_out_everywhere", { type: "manager", id: managerId });
  await logOutManagerWorkflow(req.scope).run({ input: { managerId, act } });
  res.status(204).end();
}
