import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { logOutWorkflow } from "../../../../../workflows/access/log-out";
import { requireAccount } from "../../../../../workflows/access/require-account";
import { operatorActOf } from "../../../../manager/manager-request";

/** Logs a manager out on every device. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { id: managerId } = await requireAccount(req.scope, "workshop", req.params.id ?? "");
  const act = operatorActOf(req, {
    action: "access.sessions_ended",
    subject: { type: "manager", id: managerId },
    centerId: null,
    workshopId: null,
  });
  const { result: ended } = await logOutWorkflow(req.scope).run({ input: { accountId: managerId, act } });
  res.json({ ended });
}
