import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { accountsOf, type FigureSum, keyedBy } from "../../domain/ngo/figures";
import type { CenterClock } from "../../modules/attribution/summaries/center-clocks";
import { type MonthFactor, readFigureSums } from "../../modules/attribution/summaries/read-figure-sums";
import type { PlainGroup } from "../../modules/attribution/summaries/read-sums";
import type { SumFilter } from "../../modules/attribution/summaries/summed-rows";

/**
 * The sums of a period by every group. Few of them are of the shop's own part, which is told by home and abroad alone; and
 * what two groups are made of is read once.
 */
export async function overviewSums(
  sql: Knex,
  asked: {
    readonly filter: SumFilter;
    readonly clocks: readonly CenterClock[];
    readonly factors: readonly MonthFactor[];
  },
): Promise<Record<PlainGroup, FigureSum[]>> {
  const { monthOfSent } = await readFigureSums(sql, { ...asked, groups: ["monthOfSent"] });
  const { workshopOfCenter, ...others } = await readFigureSums(sql, {
    ...asked,
    groups: ["workshopOfCenter", "recipient", "craft", "destination"],
    filter: { ...asked.filter, accounts: accountsOf("income") },
  });
  return {
    ...others,
    month: keyedBy(monthOfSent, first),
    sent: keyedBy(monthOfSent, second),
    center: keyedBy(workshopOfCenter, first),
    workshop: keyedBy(workshopOfCenter, second),
  };
}

const first = (pair: string): string => pair.slice(0, pair.indexOf(" "));
const second = (pair: string): string => pair.slice(pair.indexOf(" ") + 1);
