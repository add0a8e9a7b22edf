import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { CrossRate } from "../../../domain/fx/cross-rates";
import { TRADE_MODULE } from "../../../modules/trade";
import type { TradeModuleService } from "../../../modules/trade/service";

export interface NewFxRates {
  readonly rates: readonly CrossRate[];
  readonly as_of: Date;
  readonly source: string;
}

/** Adds a day's rates; earlier days stay on file. Undone by deleting the added rows. */
export const createFxRatesStep = createStep(
  "create-fx-rates",
  async ({ rates, as_of, source }: NewFxRates, { container }) => {
    const trade = container.resolve<TradeModuleService>(TRADE_MODULE);
    const created = await trade.createFxRates(rates.map((rate) => ({ ...rate, as_of, source })));
    const ids = created.map(({ id }) => id);
    return new StepResponse(ids, ids);
  },
  async (ids, { container }) => {
    if (!ids?.length) return;
    await container.resolve<TradeModuleService>(TRADE_MODULE).deleteFxRates(ids);
  },
);
