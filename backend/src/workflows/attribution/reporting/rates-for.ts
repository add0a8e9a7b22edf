import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { addDays } from "../../../domain/calendar-day";
import { RATE_REACH_DAYS, type RateOn, rateFinder } from "../../../domain/fx/find-rate";
import { ratesBetween } from "../../pricing/rates-on-file";
import type { Wanted } from "./waiting-entries";

/** Finds rates for some days; reads all that reach one of them, once. */
export async function ratesFor(sql: Knex, wanted: readonly Wanted[]): Promise<RateOn> {
  const days = wanted.map(({ day }) => day).sort();
  const [first, last] = [days.at(0), days.at(-1)];
  return rateFinder(first && last ? await ratesBetween(sql, addDays(first, -RATE_REACH_DAYS), last) : []);
}
