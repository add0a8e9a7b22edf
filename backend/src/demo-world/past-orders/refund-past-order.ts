import type { MedusaContainer } from "@medusajs/framework/types";
import type { AttributionLineDto } from "../../contracts/attribution";
import { readOrderAttribution } from "../../workflows/attribution/read-order-attribution";
import { refundOrderLinesWorkflow } from "../../workflows/attribution/refund-order-lines";
import type { PastOrder, PastRefund } from "./plan-past-orders";

const REASONS: Readonly<Record<PastRefund["kind"], string>> = {
  order: "The parcel was lost in the post",
  line: "Sent back unused",
  part: "Small damage, the shopper keeps the piece",
};

/** Gives back what the plan says. The request id is the order's number, so a second run refunds nothing. */
export async function refundPastOrder(
  container: MedusaContainer,
  orderId: string,
  { number, refund }: PastOrder,
): Promise<void> {
  if (!refund) return;
  const requestId = `past-order-${number}`;
  const book = await readOrderAttribution(container, orderId);
  if (!book || BigInt(book.refundedMinor) > 0n) return;
  await refundOrderLinesWorkflow(container).run({
    input: {
      orderId,
      requestId,
      lines: refundedLines(book.lines, refund.kind),
      reason: REASONS[refund.kind],
      occurredAt: refund.at.toISOString(),
    },
  });
}

function refundedLines(lines: readonly AttributionLineDto[], kind: PastRefund["kind"]) {
  const whole = lines
    .filter(({ refundableMinor }) => BigInt(refundableMinor) > 0n)
    .map(({ id, refundableMinor }) => ({ attribution_line_id: id, amount_minor: refundableMinor }));
  if (kind === "order") return whole;
  const pieces = new Set(lines.filter((line) => line.kind === "item").map(({ id }) => id));
  const first = whole.find((line) => pieces.has(line.attribution_line_id));
  if (!first) return [];
  if (kind === "line") return [first];
  return [{ ...first, amount_minor: (BigInt(first.amount_minor) / 2n).toString() }];
}
