import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { Localised } from "../../../contracts/locale";
import { TRADE_MODULE } from "../../../modules/trade";
import type { TradeModuleService } from "../../../modules/trade/service";

export interface NewTradeFacts {
  readonly craft_type: string;
  readonly hs6: string;
  readonly materials: Localised;
  readonly made_to_order_days: number;
  readonly one_of_a_kind: boolean;
  /** Minor units of `materials_cost_currency`. */
  readonly materials_cost_minor: number;
  readonly materials_cost_currency: string;
  readonly flags: readonly string[];
  /** How many can be on order at a time; null: nobody has said. */
  readonly made_to_order_capacity?: number | null;
  /** Latin name, where it is known. */
  readonly species?: string | null;
}

/** Trade facts in the order of the input; undone by deleting them. */
export const createTradeFactsStep = createStep(
  "create-trade-facts",
  async (facts: readonly NewTradeFacts[], { container }) => {
    const trade = container.resolve<TradeModuleService>(TRADE_MODULE);
    const created = await trade.createTradeFacts(
      facts.map((entry) => ({ ...entry, materials: { ...entry.materials }, flags: [...entry.flags] })),
    );
    const ids = created.map(({ id }) => id);
    return new StepResponse(ids, ids);
  },
  async (ids, { container }) => {
    if (!ids?.length) return;
    await container.resolve<TradeModuleService>(TRADE_MODULE).deleteTradeFacts(ids);
  },
);
