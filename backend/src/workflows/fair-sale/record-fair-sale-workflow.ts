import type { LinkDefinition } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import {
  createWorkflow,
  transform,
  type WorkflowData,
  WorkflowResponse,
  when,
} from "@medusajs/framework/workflows-sdk";
import {
  acquireLockStep,
  createOrdersStep,
  createPaymentCollectionsStep,
  createRemoteLinkStep,
  releaseLockStep,
} from "@medusajs/medusa/core-flows";
import { reconcileBookStep } from "../attribution/steps/reconcile-book";
import { claimFairSaleStep } from "./steps/claim-fair-sale";
import { discardLeftoverStep } from "./steps/discard-leftover";
import { handOverPiecesStep } from "./steps/hand-over-pieces";
import { lowerFairStockStep } from "./steps/lower-fair-stock";
import { noteOrderTransactionStep } from "./steps/note-order-transaction";
import { type FairSaleTold, type PlannedFairSale, planFairSaleStep } from "./steps/plan-fair-sale";
import { takeFairPaymentStep } from "./steps/take-fair-payment";

const LOCK_WAIT_SECONDS = 30;
const LOCK_LEASE_SECONDS = 120;

/**
 * Everything that a new sale makes, money last: what fails or is cut off before is undone or cleared away, and no book has
 * heard of it.
 */
const makeFairSaleWorkflow = createWorkflow("make-fair-sale", (plan: WorkflowData<PlannedFairSale>) => {
  discardLeftoverStep(plan);
  claimFairSaleStep(plan);
  const orders = createOrdersStep(transform({ plan }, ({ plan: { order } }) => [order]));
  handOverPiecesStep(transform({ orders }, ({ orders: made }) => made[0]?.id ?? ""));
  lowerFairStockStep(plan);
  const collections = createPaymentCollectionsStep(
    transform({ plan }, ({ plan: { total, told } }) => [
      { amount: total as unknown as number, currency_code: told.sale.currency_code },
    ]),
  );
  createRemoteLinkStep(
    transform({ orders, collections }, ({ orders: made, collections: paid }): LinkDefinition[] => [
      {
        [Modules.ORDER]: { order_id: made[0]?.id },
        [Modules.PAYMENT]: { payment_collection_id: paid[0]?.id },
      },
    ]),
  );
  const paymentId = takeFairPaymentStep(
    transform({ plan, collections }, (data) => ({
      ...data.plan,
      paymentCollectionId: data.collections[0]?.id ?? "",
    })),
  );
  return new WorkflowResponse(paymentId);
});

/**
 * Books a sale that has happened at a stall: order, stock, money, ledger. The sale's own id makes it one sale, however often and
 * from however many phones it is sent. Throws `FairSaleRefusal`.
 */
export const recordFairSaleWorkflow = createWorkflow(
  "record-fair-sale",
  (input: WorkflowData<FairSaleTold>) => {
    const key = transform({ input }, ({ input: { sale } }) => `fair-sale:${sale.id}`);
    acquireLockStep({ key, timeout: LOCK_WAIT_SECONDS, ttl: LOCK_LEASE_SECONDS });
    const plan = planFairSaleStep(input);
    when("fair-sale-is-new", { plan }, ({ plan: { kind } }) => kind === "new").then(() => {
      makeFairSaleWorkflow.runAsStep({
        input: transform({ plan }, (data) => data.plan as unknown as PlannedFairSale),
      });
    });
    const orderId = transform({ plan }, (data) => data.plan.orderId);
    noteOrderTransactionStep(orderId);
    reconcileBookStep(orderId);
    releaseLockStep({ key });
    return new WorkflowResponse(
      transform({ plan }, (data) => ({ orderId: data.plan.orderId, repeated: data.plan.kind === "booked" })),
    );
  },
);
