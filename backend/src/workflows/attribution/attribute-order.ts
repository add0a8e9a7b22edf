import { createWorkflow, type WorkflowData, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { reconcileBookStep } from "./steps/reconcile-book";

/**
 * Brings the book of one order up to its sale, captures and refunds. Pulls everything itself, so it may be called
 * at any time, by anybody, any number of times; the result tells the book's status and how many ledger
 * transactions this call wrote.
 */
export const attributeOrderWorkflow = createWorkflow(
  "attribute-order",
  (input: WorkflowData<{ orderId: string }>) => new WorkflowResponse(reconcileBookStep(input.orderId)),
);
