import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { newAgreementSchema } from "../../../../contracts/open-books";
import { recordAgreement } from "../../../../workflows/open-books/record-agreement";
import { parseInput } from "../../../shared/parse-input";

/** A center lets its income be published. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const agreement = parseInput(newAgreementSchema, req.body);
  res.status(201).json({ id: await recordAgreement(req.scope, agreement, req.auth_context.actor_id) });
}
