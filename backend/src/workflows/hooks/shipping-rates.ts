import type { MedusaContainer } from "@medusajs/framework/types";
import { StepResponse } from "@medusajs/framework/workflows-sdk";
import {
  calculateShippingOptionsPricesWorkflow,
  fetchShippingOptionForOrderWorkflow,
  listShippingOptionsForCartWithPricingWorkflow,
} from "@medusajs/medusa/core-flows";
import type { CenterPostContext } from "../../providers/center-post/service";
import { currentFxRates } from "../sale/fx-rates";

async function withRates(container: MedusaContainer): Promise<StepResponse<CenterPostContext>> {
  return new StepResponse({ fx_rates: await currentFxRates(container) });
}

calculateShippingOptionsPricesWorkflow.hooks.setCalculatedShippingPricingContext((_, { container }) =>
  withRates(container),
);
listShippingOptionsForCartWithPricingWorkflow.hooks.setCalculatedShippingPricingContext((_, { container }) =>
  withRates(container),
);
fetchShippingOptionForOrderWorkflow.hooks.setCalculatedShippingPricingContext((_, { container }) =>
  withRates(container),
);
