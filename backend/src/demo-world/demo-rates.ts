import { readFxTable } from "../datasets/fx-table";
import { SDR } from "../domain/customs/customs-form";
import { crossRates } from "../domain/fx/cross-rates";
import { TRADE_MODULE } from "../modules/trade";
import type { TradeModuleService } from "../modules/trade/service";
import { loadFxRatesWorkflow } from "../workflows/pricing/load-fx-rates";
import type { Seeding, SeedPart } from "./seeding";

/** The demo's exchange rates, put on file once for their day. */
export async function demoRates({ container }: Seeding): Promise<SeedPart> {
  const table = readFxTable();
  const rates = crossRates(table.base, table.rates);
  const trade = container.resolve<TradeModuleService>(TRADE_MODULE);
  const as_of = new Date(`${table.as_of}T00:00:00Z`);
  const [known] = await trade.listFxRates({ as_of }, { take: 1 });
  if (known) return { part: "exchange rates", created: [] };
  const sdr = { base: table.base, quote: SDR, rate: table.sdr };
  const dated = [...rates, sdr].map((rate) => ({ ...rate, day: table.as_of, source: table.source }));
  await loadFxRatesWorkflow(container).run({ input: { rates: dated } });
  return { part: "exchange rates", created: [table.as_of] };
}
