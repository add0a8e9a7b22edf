import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type LineRefunded, lineRefundSchema } from "../../../../../contracts/attribution";
import { MoneyRefusal, refusingWhileBusy } from "../../../../../workflows/attribution/money-refusal";
import { readOrderAttribution } from "../../../../../workflows/attribution/read-order-attribution";
import { refundOrderLinesWorkflow } from "../../../../../workflows/attribution/refund-order-lines";
import { parseInput } from "../../../../shared/parse-input";

/** Refunds lines of an order. Sending the same `request_id` again makes no second refund. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<LineRefunded>,
): Promise<void> {
  const orderId = String(req.params.id);
  const { request_id, lines, goodwill_minor, reason } = parseInput(lineRefundSchema, req.body);
  const { result } = await refusingWhileBusy(() =>
    refundOrderLinesWorkflow(req.scope).run({
      input: {
        orderId,
        requestId: request_id,
        lines,
        reason,
        actorId: req.auth_context.actor_id,
        ...(goodwill_minor ? { goodwillMinor: goodwill_minor } : {}),
      },
    }),
  );
  const attribution = await readOrderAttribution(req.scope, orderId);
  if (!attribution) throw new MoneyRefusal("order_not_found", "There is no such order.");
  res.json({ ...result, attribution });
}
