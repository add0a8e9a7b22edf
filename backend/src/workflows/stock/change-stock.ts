import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { recordActStep } from "../access/steps/record-act";
import type { CountedChange } from "./last-change";
import { putOnShelfStep } from "./steps/put-on-shelf";
import { recordStockChangeStep } from "./steps/record-stock-change";

/** Counts so many pieces on or off a shelf and records who did. To be run under the shelf's lock. */
export const changeStockWorkflow = createWorkflow("change-stock", (counted: CountedChange) => {
  putOnShelfStep(counted);
  const recorded = recordStockChangeStep(counted.change);
  recordActStep(counted.act);
  return new WorkflowResponse(recorded);
});

/** Records what is counted already. */
export const recordCountedWorkflow = createWorkflow("record-counted", (counted: CountedChange) => {
  const recorded = recordStockChangeStep(counted.change);
  recordActStep(counted.act);
  return new WorkflowResponse(recorded);
});
