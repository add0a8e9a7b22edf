import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type PolicyPreviewed, policyPreviewSchema } from "../../../../../contracts/sale-policy";
import { previewSplit } from "../../../../../workflows/sale-policy/preview-split";
import { parseInput } from "../../../../shared/parse-input";

/** What some versions would give to whom of an amount, side by side. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<PolicyPreviewed>,
): Promise<void> {
  const preview = parseInput(policyPreviewSchema, req.body);
  res.json(await previewSplit(req.scope, String(req.params.policyId), preview));
}
