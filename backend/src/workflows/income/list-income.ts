import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { IncomeFigures, IncomeQuery, IncomeReport } from "../../contracts/income";
import { arrangeIncome, type Income, totalsOf } from "../../domain/income/income-report";
import { exponentOf } from "../../domain/money";
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

/** Figures as every page gets them. */
export function incomeOnWire(income: Income): IncomeFigures {
  return {
    currencyCode: income.currencyCode,
    exponent: exponentOf(income.currencyCode),
    receivedMinor: String(income.receivedMinor),
    refundedMinor: String(income.refundedMinor),
    feesMinor: String(income.feesMinor),
    incomeMinor: String(income.incomeMinor),
    paidOutMinor: String(income.paidOutMinor),
    entries: income.entries,
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
