import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { DatedRate } from "../../../domain/fx/dated-rate";
import { TRADE_MODULE } from "../../../modules/trade";
import type { TradeModuleService } from "../../../modules/trade/service";
import { midnight } from "../rates-on-file";

export interface NewFxRates {
  readonly rates: readonly DatedRate[];
}

/** Adds rates; those of other days stay on file. Undone by deleting the added rows. */
export const createFxRatesStep = createStep(
  "create-fx-rates",
  async ({ rates }: NewFxRates, { container }) => {
    const trade = container.resolve<TradeModuleService>(TRADE_MODULE);
    const created = await trade.createFxRates(
      rates.map(({ day, base, quote, rate, source }) => ({
        base,
        quote,
        rate,
        source,
        as_of: midnight(day),
      })),
    );
    const ids = created.map(({ id }) => id);
    return new StepResponse(ids, ids);
  },
  async (ids, { container }) => {
    if (!ids?.length) return;
    await container.resolve<TradeModuleService>(TRADE_MODULE).deleteFxRates(ids);
  },
);
