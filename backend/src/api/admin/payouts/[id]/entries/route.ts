import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { PayoutEntries } from "../../../../../contracts/payout";
import { readPayoutEntries } from "../../../../../workflows/payout/read-payout-entries";

/** What a payout made of the book, and what took it back. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<PayoutEntries>,
): Promise<void> {
  res.json(await readPayoutEntries(req.scope, String(req.params.id)));
}
