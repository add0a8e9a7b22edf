import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { ATTRIBUTION_MODULE } from "../../../modules/attribution";
import type { AttributionModuleService } from "../../../modules/attribution/service";
import { saleReader } from "../sale-reader";

/** Has no compensation: what the book says about money that moved stays said. */
export const reconcileBookStep = createStep("reconcile-book", async (orderId: string, { container }) => {
  const attribution: AttributionModuleService = container.resolve(ATTRIBUTION_MODULE);
  return new StepResponse(await attribution.reconcile(orderId, saleReader));
});
