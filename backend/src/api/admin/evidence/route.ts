import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type EvidenceRegister, newEvidenceSchema } from "../../../contracts/evidence";
import { listEvidence } from "../../../workflows/evidence/list-evidence";
import { recordEvidence } from "../../../workflows/evidence/record-evidence";
import { parseInput } from "../../shared/parse-input";

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<EvidenceRegister>,
): Promise<void> {
  res.json(await listEvidence(req.scope));
}

/** Puts a document of a center on file. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const evidence = parseInput(newEvidenceSchema, req.body);
  res.status(201).json({ id: await recordEvidence(req.scope, evidence, req.auth_context.actor_id) });
}
