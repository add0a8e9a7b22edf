import { readFxTable } from "../datasets/fx-table";
import { TRADE_MODULE } from "../modules/trade";
import type { TradeModuleService } from "../modules/trade/service";
import { loadFxRatesWorkflow } from "../workflows/pricing/load-fx-rates";
import type { Seeding, SeedPart } from "./seeding";

/** Rates of the last days of the demo's past months, as one source published them: crosses are made when they are read. */
export async function demoPastRates({ container }: Seeding): Promise<SeedPart> {
  const { base, source, month_ends } = readFxTable();
  const trade = container.resolve<TradeModuleService>(TRADE_MODULE);
  const known = await trade.listFxRates({ as_of: month_ends.map(({ day }) => midnight(day)) });
  const days = new Set(known.map(({ as_of }) => as_of.getTime()));
  const missing = month_ends.filter(({ day }) => !days.has(midnight(day).getTime()));
  const rates = missing.flatMap(({ day, ...quotes }) =>
    Object.entries(quotes).map(([quote, rate]) => ({ base, quote, rate, day, source })),
  );
  if (rates.length > 0) await loadFxRatesWorkflow(container).run({ input: { rates } });
  return { part: "past exchange rates", created: missing.map(({ day }) => day) };
}

const midnight = (day: string) => new Date(`${day}T00:00:00Z`);
