import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk";
import { acquireLockStep, refundPaymentWorkflow, releaseLockStep } from "@medusajs/medusa/core-flows";
import type { LineRefundInput } from "../../contracts/attribution";
import { findRefundStep } from "./steps/find-refund";
import { finishRefundStep } from "./steps/finish-refund";
import { nameRefundStep } from "./steps/name-refund";
import { prepareLineRefundStep } from "./steps/prepare-line-refund";
import { reconcileBookStep } from "./steps/reconcile-book";

export interface LineRefundRequest {
  readonly orderId: string;
  /** Chosen by the caller, kept over retries: one request is one refund. */
  readonly requestId: string;
  readonly lines: LineRefundInput["lines"];
  /** What the shop gives back out of its own pocket, minor units. */
  readonly goodwillMinor?: string;
  readonly reason: string;
  readonly actorId?: string;
  /** ISO moment, for the demo's past orders; the book takes it from the test payment only. */
  readonly occurredAt?: string;
}

/** What one refund of an order holds, and whoever would change the order waits for. */
export const refundKey = (orderId: string): string => `line-refund:${orderId}`;

const LOCK_WAIT_SECONDS = 30;
const LOCK_LEASE_SECONDS = 120;

/**
 * Refunds named lines of an order and goodwill, the one way by which money goes back. The split is stored in the refund's own
 * row, in the same insert, so no crash can part the two; the book follows from there.
 */
export const refundOrderLinesWorkflow = createWorkflow(
  "refund-order-lines",
  (input: WorkflowData<LineRefundRequest>) => {
    const key = transform({ input }, ({ input: { orderId } }) => refundKey(orderId));
    acquireLockStep({ key, timeout: LOCK_WAIT_SECONDS, ttl: LOCK_LEASE_SECONDS });
    reconcileBookStep(input.orderId);
    const prepared = prepareLineRefundStep(input);

    when("refund-anew", { prepared }, ({ prepared: { kind } }) => kind === "new").then(() => {
      const payment = transform({ prepared, input }, ({ prepared: refund, input: request }) =>
        refund.kind === "new"
          ? {
              payment_id: refund.paymentId,
              amount: refund.amount,
              note: request.reason,
              created_by: request.actorId,
              // The stock input type leaves metadata out; the payment module stores it.
              metadata: { ...refund.metadata },
            }
          : { payment_id: "" },
      );
      nameRefundStep({ prepared, requestId: input.requestId });
      refundPaymentWorkflow.runAsStep({ input: payment });
    });

    const refundId = findRefundStep({ orderId: input.orderId, requestId: input.requestId });
    when("finish-repeated", { prepared }, ({ prepared: { kind } }) => kind === "repeated").then(() => {
      finishRefundStep(refundId);
    });
    reconcileBookStep(input.orderId).config({ name: "reconcile-book-after-refund" });
    releaseLockStep({ key });
    const result = transform({ prepared, refundId }, (data) => ({
      refundId: data.refundId,
      repeated: data.prepared.kind === "repeated",
    }));
    return new WorkflowResponse(result);
  },
);
