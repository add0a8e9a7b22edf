import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { TimedMemo } from "../../config/timed-memo";
import { CURRENCIES } from "../../contracts/money";
import { newestRates } from "../../domain/fx/find-rate";
import { newestOnFile } from "../pricing/rates-on-file";

const memo = new TimedMemo<Record<string, string>>(60_000);
const ALL = "all";

/**
 * The newest rate of every pair: "VND/EUR" → euros for one dong, as decimal text. A source that quotes one currency
 * only moves the pairs between all others too; else half the prices would follow an old table.
 */
export async function currentFxRates(container: MedusaContainer): Promise<Record<string, string>> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const rates = await memo.get([ALL], async () => {
    return new Map([[ALL, newestRates(await newestOnFile(sql), CURRENCIES)]]);
  });
  return rates.get(ALL) ?? {};
}
