import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { createFxRatesStep, type NewFxRates } from "./steps/create-fx-rates";

/** Puts exchange rates on file, each under its day. */
export const loadFxRatesWorkflow = createWorkflow(
  "load-fx-rates",
  (input: NewFxRates) => new WorkflowResponse(createFxRatesStep(input)),
);
