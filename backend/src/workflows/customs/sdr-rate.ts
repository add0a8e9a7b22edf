import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { addDays } from "../../domain/calendar-day";
import { SDR, SDR_REACH_DAYS } from "../../domain/customs/customs-form";
import { rateFinder } from "../../domain/fx/find-rate";
import { ratesBetween } from "../pricing/rates-on-file";

/** SDR for one unit of a currency on a day, as decimal text; null while no rate near enough is on file. */
export async function sdrRate(sql: Knex, currencyCode: string, day: string): Promise<string | null> {
  const rates = await ratesBetween(sql, addDays(day, -SDR_REACH_DAYS), day);
  return rateFinder(rates, SDR_REACH_DAYS)(currencyCode, SDR, day)?.rate ?? null;
}
