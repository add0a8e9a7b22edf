import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { withdrawEvidenceSchema } from "../../../../../contracts/evidence";
import { withdrawEvidence } from "../../../../../workflows/evidence/withdraw-evidence";
import { parseInput } from "../../../../shared/parse-input";

/** Takes a document out of force for good; it stays on file with the reason. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { reason } = parseInput(withdrawEvidenceSchema, req.body);
  await withdrawEvidence(req.scope, String(req.params.id), { reason, by: req.auth_context.actor_id });
  res.json({ status: "withdrawn" });
}
