import type { CreateLineItemForCartDTO } from "@medusajs/framework/types";
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import {
  acquireLockStep,
  createLineItemsStep,
  deleteLineItemsStep,
  refreshCartItemsWorkflow,
  releaseLockStep,
  updateCartsStep,
} from "@medusajs/medusa/core-flows";

export interface DonationWriting {
  readonly cart_id: string;
  readonly remove_line_ids: string[];
  readonly lines: CreateLineItemForCartDTO[];
  readonly metadata: Record<string, unknown>;
}

/** Puts one donation in the place of another, or of none, with everything that follows from it: all or nothing. */
export const writeDonationWorkflow = createWorkflow("write-donation", (input: DonationWriting) => {
  acquireLockStep({ key: input.cart_id, timeout: 5, ttl: 10 });
  deleteLineItemsStep(transform(input, ({ remove_line_ids }) => remove_line_ids));
  const items = createLineItemsStep(
    transform(input, ({ cart_id, lines }) => ({ id: cart_id, items: lines })),
  );
  updateCartsStep(transform(input, ({ cart_id, metadata }) => [{ id: cart_id, metadata }]));
  refreshCartItemsWorkflow.runAsStep({
    input: transform({ input, items }, ({ input: { cart_id }, items: made }) => ({ cart_id, items: made })),
  });
  releaseLockStep({ key: input.cart_id });
  return new WorkflowResponse(input.cart_id);
});
