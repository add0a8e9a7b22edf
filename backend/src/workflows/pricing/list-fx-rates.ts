import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { FxRateList } from "../../contracts/fx";
import { utcDay } from "../../domain/calendar-day";
import { RATE_REACH_DAYS } from "../../domain/fx/find-rate";
import { waitingForRates } from "../attribution/reporting/waiting-for-rates";
import { midnight, newestOnFile } from "./rates-on-file";

const DAY_MS = 24 * 60 * 60 * 1000;

/** The newest rate of every pair with its age, and what waits for a rate. */
export async function listFxRates(container: MedusaContainer): Promise<FxRateList> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const today = midnight(utcDay(new Date())).getTime();
  const rates = await newestOnFile(sql);
  return {
    rates: rates.map(({ day, ...rate }) => ({
      ...rate,
      date: day,
      ageDays: Math.round((today - midnight(day).getTime()) / DAY_MS),
    })),
    waiting: await waitingForRates(sql),
    reachDays: RATE_REACH_DAYS,
  };
}
