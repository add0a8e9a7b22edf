import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { FxRateList } from "../../../contracts/fx";
import { ratesFor } from "./rates-for";
import { wantedRates } from "./waiting-entries";

/** Which pairs of currencies lack a rate, for which days and how many entries; what only waits for the next run is left out. */
export async function waitingForRates(sql: Knex): Promise<FxRateList["waiting"]> {
  const wanted = await wantedRates(sql);
  const rateOn = await ratesFor(sql, wanted);
  const pairs = new Map<string, FxRateList["waiting"][number]>();
  for (const { from, to, day, entries } of wanted) {
    if (rateOn(from, to, day)) continue;
    const known = pairs.get(`${from}/${to}`);
    // Days come oldest first.
    pairs.set(`${from}/${to}`, {
      base: from,
      quote: to,
      firstDate: known?.firstDate ?? day,
      lastDate: day,
      entries: (known?.entries ?? 0) + entries,
    });
  }
  return [...pairs.values()];
}
