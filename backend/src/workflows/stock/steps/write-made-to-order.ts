import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { TRADE_MODULE } from "../../../modules/trade";
import type { TradeModuleService } from "../../../modules/trade/service";

interface MadeToOrderFacts {
  readonly id: string;
  readonly made_to_order_days: number;
  readonly made_to_order_capacity: number | null;
}

export interface MadeToOrderChange {
  readonly productId: string;
  readonly now: MadeToOrderFacts;
  readonly before: MadeToOrderFacts;
}

/** Writes days and capacity of a piece; undone by writing those from before. */
export const writeMadeToOrderStep = createStep(
  "write-made-to-order",
  async ({ productId, now, before }: MadeToOrderChange, { container }) => {
    await container.resolve<TradeModuleService>(TRADE_MODULE).updateTradeFacts({ ...now });
    return new StepResponse(productId, before);
  },
  async (before, { container }) => {
    if (before) await container.resolve<TradeModuleService>(TRADE_MODULE).updateTradeFacts({ ...before });
  },
);
