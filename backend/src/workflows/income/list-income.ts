import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { IncomeQuery, IncomeReport } from "../../contracts/income";
import { incomeOnWire } from "../../domain/income/income-on-wire";
import { arrangeIncome, totalsOf } from "../../domain/income/income-report";
import { readSums } from "../../modules/attribution/summaries/read-sums";
import { type CenterName, clocksOf, readCenterNames } from "./center-names";
import { sumFilterOf } from "./entry-filter";

/** Income from the sums of the ledger; it reads no entry but those of the last minute. */
export async function listIncome(sql: Knex, query: IncomeQuery): Promise<IncomeReport> {
  const { group, ...filter } = query;
  const centers = await readCenterNames(sql, query);
  const sums = await readSums(sql, {
    group,
    filter: sumFilterOf({ ...filter, accounts: "income" }),
    clocks: clocksOf(centers),
  });
  const names = namesOf(centers);
  return {
    group,
    rows: arrangeIncome(sums, group === "month" ? "month" : "size").map((income) => ({
      key: income.key,
      name: group === "center" || group === "workshop" ? (names.get(income.key) ?? null) : null,
      ...incomeOnWire(income),
    })),
    totals: totalsOf(sums).map(incomeOnWire),
    centers,
  };
}

/** A workshop is named with its center: two centers may each have a carpentry. */
const namesOf = (centers: readonly CenterName[]): Map<string, string> =>
  new Map(
    centers.flatMap(({ id, name, workshops }) => [
      [id, name] as const,
      ...workshops.map((workshop) => [workshop.id, `${workshop.name}, ${name}`] as const),
    ]),
  );
