import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { TRADE_MODULE } from "../../../modules/trade";
import type { TradeModuleService } from "../../../modules/trade/service";
import type { NewTradeFacts } from "./create-trade-facts";

export interface ChangedTradeFacts {
  readonly productId: string;
  readonly facts: Partial<NewTradeFacts> & Pick<NewTradeFacts, "materials" | "flags">;
}

/** Writes what is known of a piece for customs, prices and policies; undone by writing what was known before. */
export const changeTradeFactsStep = createStep(
  "change-trade-facts",
  async ({ productId, facts }: ChangedTradeFacts, { container }) => {
    const trade = container.resolve<TradeModuleService>(TRADE_MODULE);
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "product",
      fields: ["trade_facts.id"],
      filters: { id: productId },
    });
    const id: string | undefined = (data[0] as { trade_facts?: { id: string } } | undefined)?.trade_facts?.id;
    if (!id) throw new Error(`The piece ${productId} has no trade facts`);
    const before = await trade.retrieveTradeFacts(id);
    await trade.updateTradeFacts({
      id,
      ...facts,
      materials: { ...facts.materials },
      flags: [...facts.flags],
    });
    return new StepResponse(id, before);
  },
  async (before, { container }) => {
    if (!before) return;
    const {
      id,
      craft_type,
      hs6,
      materials,
      made_to_order_days,
      made_to_order_capacity,
      one_of_a_kind,
      materials_cost_minor,
      materials_cost_currency,
      flags,
      species,
    } = before;
    await container.resolve<TradeModuleService>(TRADE_MODULE).updateTradeFacts({
      id,
      craft_type,
      hs6,
      materials,
      made_to_order_days,
      made_to_order_capacity,
      one_of_a_kind,
      materials_cost_minor,
      materials_cost_currency,
      flags,
      species,
    });
  },
);
