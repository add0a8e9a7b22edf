import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { TimedMemo } from "../../config/timed-memo";
import { CURRENCIES } from "../../contracts/money";
import { type FoundRate, newestRates } from "../../domain/fx/find-rate";
import { newestOnFile } from "./rates-on-file";

const memo = new TimedMemo<Record<string, FoundRate>>(60_000);
const ALL = "all";

/**
 * The newest rate of every pair with its day and source: "VND/EUR" → euros for one dong. A source that quotes one currency
 * only moves the pairs between all others too; else half the prices would follow an old table.
 */
export async function ratesInForce(container: MedusaContainer): Promise<Record<string, FoundRate>> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const rates = await memo.get([ALL], async () => {
    return new Map([[ALL, newestRates(await newestOnFile(sql), CURRENCIES)]]);
  });
  return rates.get(ALL) ?? {};
}

/** The same without the memory of a minute, for whoever prices pieces by rates that were just loaded. */
export async function ratesOfNow(sql: Knex): Promise<Record<string, FoundRate>> {
  return newestRates(await newestOnFile(sql), CURRENCIES);
}
