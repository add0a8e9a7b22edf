import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { createFxRatesStep, type NewFxRates } from "./steps/create-fx-rates";

/** Puts one day's exchange rates on file. */
export const loadFxRatesWorkflow = createWorkflow(
  "load-fx-rates",
  (input: NewFxRates) => new WorkflowResponse(createFxRatesStep(input)),
);
