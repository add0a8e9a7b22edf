import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { changePasswordSchema } from "../../../contracts/manager/access";
import { changePasswordWorkflow } from "../../../workflows/access/change-password";
import { parseInput } from "../../shared/parse-input";
import { accessOf, actOf } from "../manager-request";

/** Changes the own password and logs the other devices out. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { scope, sessionId } = accessOf(req);
  const { managerId } = scope;
  const act = actOf(req, "access.password_changed", { type: "manager", id: managerId });
  const input = { ...parseInput(changePasswordSchema, req.body), accountId: managerId, sessionId, act };
  await changePasswordWorkflow(req.scope).run({ input });
  res.json({});
}
