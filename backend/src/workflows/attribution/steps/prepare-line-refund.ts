import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { fromMinor, toMinor } from "../../../domain/money";
import { MoneyRefusal } from "../money-refusal";
import type { RefundMetadata } from "../movements";
import { readOrderAttribution } from "../read-order-attribution";
import type { LineRefundRequest } from "../refund-order-lines";

/** Either the refund that this request has already made, or everything that the payment needs to make it. */
export type PreparedRefund =
  | { readonly kind: "repeated"; readonly refundId: string }
  | {
      readonly kind: "new";
      readonly paymentId: string;
      /** Decimal text in the payment's currency. */
      readonly amount: string;
      readonly metadata: RefundMetadata & { readonly occurred_at?: string };
    };

interface PaymentRow {
  id: string;
  currency_code: string;
  captured: string;
  refunded: string;
}

const EARLIER = `
  select r.id, r.metadata -> 'allocation' as allocation, r.metadata ->> 'goodwill_minor' as goodwill
    from order_payment_collection pc
    join payment p on p.payment_collection_id = pc.payment_collection_id
    join refund r on r.payment_id = p.id and r.deleted_at is null
   where pc.order_id = ? and pc.deleted_at is null and r.metadata ->> 'request_id' = ?`;
const OPEN_CHANGE = `
  select 1 from order_change
   where order_id = ? and deleted_at is null and status in ('pending', 'requested') limit 1`;
const PAYMENTS = `
  select p.id, p.currency_code,
         (select coalesce(sum(amount), 0)::text from capture where payment_id = p.id and deleted_at is null) as captured,
         (select coalesce(sum(amount), 0)::text from refund where payment_id = p.id and deleted_at is null) as refunded
    from order_payment_collection pc
    join payment p on p.payment_collection_id = pc.payment_collection_id and p.deleted_at is null
   where pc.order_id = ? and pc.deleted_at is null
   order by p.created_at, p.id`;

/** Weighs a refund against the book. Throws {@link MoneyRefusal}; has changed nothing then. */
export const prepareLineRefundStep = createStep(
  "prepare-line-refund",
  async (request: LineRefundRequest, { container }) => {
    const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    const allocation = mergedLines(request.lines);
    const { rows: earlier } = await sql.raw(EARLIER, [request.orderId, request.requestId]);
    if (earlier[0]) {
      const [{ allocation: stored, goodwill }] = earlier;
      if (!sameAllocation(stored, allocation) || (goodwill ?? undefined) !== request.goodwillMinor) {
        throw new MoneyRefusal(
          "request_differs",
          "This request id was used for another refund of this order.",
        );
      }
      return new StepResponse<PreparedRefund>({ kind: "repeated", refundId: earlier[0].id });
    }

    const book = await readOrderAttribution(container, request.orderId);
    if (!book) throw new MoneyRefusal("order_not_found", "There is no such order.");
    for (const { attribution_line_id, amount_minor } of allocation) {
      const line = book.lines.find(({ id }) => id === attribution_line_id);
      if (!line) {
        throw new MoneyRefusal(
          "line_not_of_order",
          `Line ${attribution_line_id} is not a line of this order.`,
        );
      }
      const left = BigInt(line.refundableMinor);
      if (BigInt(amount_minor) > left) {
        throw new MoneyRefusal(
          "refund_exceeds_line",
          `"${line.title}" has ${fromMinor(left, book.currencyCode)} ${book.currencyCode} left to refund, not ${fromMinor(BigInt(amount_minor), book.currencyCode)}.`,
        );
      }
    }

    const { rows: changes } = await sql.raw(OPEN_CHANGE, [request.orderId]);
    if (changes[0]) {
      throw new MoneyRefusal(
        "order_change_open",
        "This order has an open edit, return, exchange or claim. Confirm or cancel it first, then refund.",
      );
    }
    const total = allocation.reduce(
      (sum, { amount_minor }) => sum + BigInt(amount_minor),
      BigInt(request.goodwillMinor ?? 0),
    );
    const { rows: payments }: { rows: PaymentRow[] } = await sql.raw(PAYMENTS, [request.orderId]);
    const payment = payments.find((row) => leftOf(row) >= total);
    if (!payment) {
      throw new MoneyRefusal(
        "refund_exceeds_payment",
        tooMuch(total, payments.map(leftOf), book.currencyCode),
      );
    }
    return new StepResponse<PreparedRefund>({
      kind: "new",
      paymentId: payment.id,
      amount: fromMinor(total, book.currencyCode),
      metadata: {
        request_id: request.requestId,
        reason: request.reason,
        allocation,
        ...(request.goodwillMinor ? { goodwill_minor: request.goodwillMinor } : {}),
        ...(request.occurredAt ? { occurred_at: request.occurredAt } : {}),
      },
    });
  },
);

const leftOf = ({ captured, refunded, currency_code }: PaymentRow) =>
  toMinor(captured, currency_code) - toMinor(refunded, currency_code);

/** Money goes back by the payment that it came by, so the largest rest is the most that one refund can be. */
function tooMuch(askedMinor: bigint, left: readonly bigint[], currencyCode: string): string {
  const money = (minor: bigint) => `${fromMinor(minor, currencyCode)} ${currencyCode}`;
  const [most = 0n] = [...left].sort((a, b) => (a < b ? 1 : -1));
  return most === 0n
    ? "Nothing is left to give back of this order's payments."
    : `One refund of this order can give back at most ${money(most)}, which is left of its payment, not ${money(askedMinor)}.`;
}

/** The same line named twice is one line with the sum: each line's cap holds for all that is asked of it. */
function mergedLines(lines: LineRefundRequest["lines"]): RefundMetadata["allocation"] {
  const sums = new Map<string, bigint>();
  for (const { attribution_line_id, amount_minor } of lines) {
    sums.set(attribution_line_id, (sums.get(attribution_line_id) ?? 0n) + BigInt(amount_minor));
  }
  return [...sums].map(([attribution_line_id, amount]) => ({
    attribution_line_id,
    amount_minor: amount.toString(),
  }));
}

function sameAllocation(stored: RefundMetadata["allocation"], asked: RefundMetadata["allocation"]): boolean {
  const key = (lines: RefundMetadata["allocation"]) =>
    lines
      .map(({ attribution_line_id, amount_minor }) => `${attribution_line_id}=${amount_minor}`)
      .sort()
      .join();
  return key(stored) === key(asked);
}
