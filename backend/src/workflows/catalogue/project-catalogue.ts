import { createWorkflow, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import { writeCatalogueEntriesStep } from "./steps/write-entries";

/**
 * Brings the catalogue's rows of the given products in line with what their modules say now. Any number of
 * calls is harmless; the result names the pieces whose row changed.
 */
export const projectCatalogueWorkflow = createWorkflow(
  "project-catalogue",
  (productIds: string[]) => new WorkflowResponse(writeCatalogueEntriesStep(productIds)),
);
