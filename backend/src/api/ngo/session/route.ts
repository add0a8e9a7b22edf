import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { logOutWorkflow } from "../../../workflows/access/log-out";
import { ngoActOf, officerOf } from "../ngo-request";

/** Logs this device out. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { scope, sessionId } = officerOf(req);
  const act = ngoActOf(req, "access.logged_out", { type: "session", id: sessionId });
  await logOutWorkflow(req.scope).run({ input: { accountId: scope.officerId, sessionId, act } });
  res.status(204).end();
}
