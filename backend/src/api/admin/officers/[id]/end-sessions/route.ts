import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { logOutWorkflow } from "../../../../../workflows/access/log-out";
import { requireAccount } from "../../../../../workflows/access/require-account";
import { operatorActOf } from "../../../../manager/manager-request";

/** Logs an officer out on every device. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { id: accountId } = await requireAccount(req.scope, "ngo", req.params.id ?? "");
  const act = operatorActOf(req, {
    action: "access.sessions_ended",
    subject: { type: "officer", id: accountId },
    centerId: null,
    workshopId: null,
  });
  const { result: ended } = await logOutWorkflow(req.scope).run({ input: { accountId, act } });
  res.json({ ended });
}
