import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { endAgreementSchema } from "../../../../../../contracts/open-books";
import { endAgreement } from "../../../../../../workflows/open-books/end-agreement";
import { parseInput } from "../../../../../shared/parse-input";

/** Ends an agreement for good; it stays on file with the reason. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const { reason } = parseInput(endAgreementSchema, req.body);
  await endAgreement(req.scope, String(req.params.id), { reason, by: req.auth_context.actor_id });
  res.json({ status: "ended" });
}
