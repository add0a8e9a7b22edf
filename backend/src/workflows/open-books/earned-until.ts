import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { OPEN_CURRENCY } from "../../contracts/open-parts";
import { figureTone } from "../../domain/ngo/figure-tone";
import { accountsOf, byKey, ofBook, piecesOf, reportedOf } from "../../domain/ngo/figures";
import type { Earned } from "../../domain/small-numbers/freeze";
import { eachPart } from "../../domain/small-numbers/open-cell";
import type { CenterClock } from "../../modules/attribution/summaries/center-clocks";
import { type MonthFactor, readFigureSums } from "../../modules/attribution/summaries/read-figure-sums";
import { monthFactors } from "../ngo/month-factors";

const ACCOUNTS = [...new Set([...accountsOf("income"), ...accountsOf("sold")])];

/** How amounts of all months until one become the published currency's. */
export async function openFactors(sql: Knex, from: string, to: string): Promise<readonly MonthFactor[]> {
  return (await monthFactors(sql, { from, to }, OPEN_CURRENCY)).factors;
}

/**
 * All that a center earned until the end of a month, read from the sums that officers' figures are read from. What no rate is on
 * file for is left out until there is one.
 */
export async function earnedUntil(
  sql: Knex,
  {
    centerId,
    to,
    clocks,
    factors,
  }: {
    readonly centerId: string;
    readonly to: string;
    readonly clocks: readonly CenterClock[];
    readonly factors: readonly MonthFactor[];
  },
): Promise<Earned> {
  const { recipient } = await readFigureSums(sql, {
    groups: ["recipient"],
    filter: { accounts: ACCOUNTS, centers: [centerId], to },
    clocks,
    factors,
  });
  const tones = byKey(ofBook(recipient, "income"), figureTone);
  return {
    pieces: piecesOf(ofBook(recipient, "sold")),
    split: eachPart(
      (part) => reportedOf(part === "shop" ? ofBook(recipient, "shop") : (tones.get(part) ?? [])).incomeMinor,
    ),
  };
}
