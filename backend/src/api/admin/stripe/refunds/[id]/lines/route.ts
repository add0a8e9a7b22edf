import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { nameRefundLinesSchema } from "../../../../../../contracts/stripe-books";
import { refusingWhileBusy } from "../../../../../../workflows/attribution/money-refusal";
import { nameRefundLines } from "../../../../../../workflows/stripe/books/name-refund-lines";
import { parseInput } from "../../../../../shared/parse-input";

/** Says of which lines a refund is that was made in Stripe's dashboard. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const named = parseInput(nameRefundLinesSchema, req.body);
  await refusingWhileBusy(() => nameRefundLines(req.scope, { id: String(req.params.id), ...named }));
  res.json({ status: "named" });
}
