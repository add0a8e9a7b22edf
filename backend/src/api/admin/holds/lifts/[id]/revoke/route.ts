import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { revokeLiftSchema } from "../../../../../../contracts/hold";
import { revokeLift } from "../../../../../../workflows/hold/revoke-lift";
import { parseInput } from "../../../../../shared/parse-input";

/** Puts a hold back before its lift ends. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { reason } = parseInput(revokeLiftSchema, req.body);
  await revokeLift(req.scope, String(req.params.id), { reason, by: req.auth_context.actor_id });
  res.json({ status: "revoked" });
}
