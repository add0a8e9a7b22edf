import type { MedusaContainer } from "@medusajs/framework/types";
import type { FiguresQuery, NgoFigures } from "../../contracts/ngo/figures";
import { incomeOf } from "../../domain/income/income-report";
import { exponentOf } from "../../domain/money";
import { figureRow, figureRows } from "../../domain/ngo/figure-rows";
import { accountsOf, type FigureSum, ofBook } from "../../domain/ngo/figures";
import { MADE_OF } from "../../domain/ngo/made-of";
import type { NgoReach } from "../../domain/ngo/ngo-scope";
import { readFigureSums } from "../../modules/attribution/summaries/read-figure-sums";
import { figureFilter } from "./figure-filter";
import { monthFactors } from "./month-factors";
import { askedCenters, inSnapshot, type Snapshot } from "./read-snapshot";

/** Figures of an organisation's centers by one group. An organisation without grants gets an empty answer. */
export const readFigures = (
  container: MedusaContainer,
  reach: NgoReach,
  query: FiguresQuery,
): Promise<NgoFigures> => inSnapshot(container, reach, (snapshot) => figuresIn(snapshot, query));

/** Figures as of a moment that other numbers are read as of, too. */
export async function figuresIn(snapshot: Snapshot, query: FiguresQuery): Promise<NgoFigures> {
  const { group, ...filter } = query;
  const { sql, reach, clocks } = snapshot;
  const { reportingCurrency } = reach.organisation;
  const centers = askedCenters(snapshot, query);
  const { factors, rates } = await monthFactors(sql, query, reportingCurrency);
  const own = figureFilter(filter, centers);
  // Pieces are those of everything that was sold, whoever's part is asked for.
  const accounts = [...new Set([...own.accounts, ...accountsOf("sold")])];
  const { sum, keyOf } = MADE_OF[group];
  const read = await readFigureSums(sql, {
    groups: sum === "month" ? ["month"] : [sum, "month"],
    filter: { ...own, accounts },
    clocks,
    factors,
  });
  const months = read.month ?? [];
  const whole = { filter, centers };
  const hasPieces = own.of?.dimension !== "recipient" && sum !== "recipient";
  const booked = (sums: readonly FigureSum[]) => ({
    sums: ofBook(sums, filter.of),
    sold: hasPieces ? ofBook(sums, "sold") : null,
    of: whole,
  });
  return {
    asOf: snapshot.asOf,
    query,
    rows: figureRows(group, { ...booked(read[sum] ?? []), keyOf }),
    total: figureRow("", booked(months)),
    centers: [...snapshot.centers],
    ...convertedWith(reportingCurrency, rates, ofBook(months, filter.of)),
  };
}

/** The rates that were needed, and what there is none for. */
export function convertedWith(
  to: string,
  rates: NgoFigures["rates"],
  months: readonly FigureSum[],
): Pick<NgoFigures, "reportingCurrency" | "reportingExponent" | "rates" | "notConverted"> {
  const needed = new Set(months.map(({ key, currencyCode }) => `${key} ${currencyCode}`));
  return {
    reportingCurrency: to,
    reportingExponent: exponentOf(to),
    rates: rates.filter(({ month, from }) => needed.has(`${month} ${from}`)),
    notConverted: [...incomeWithoutRate(months)].sort(byName).map(([name, amountMinor]) => {
      const [month = "", currencyCode = ""] = name.split(" ");
      return { month, currencyCode, exponent: exponentOf(currencyCode), amountMinor: String(amountMinor) };
    }),
  };
}

const byName = ([a]: readonly [string, bigint], [b]: readonly [string, bigint]): number => (a < b ? -1 : 1);

function incomeWithoutRate(months: readonly FigureSum[]): Map<string, bigint> {
  const all = new Map<string, bigint>();
  for (const sum of months) {
    if (sum.withoutRate === 0) continue;
    const name = `${sum.key} ${sum.currencyCode}`;
    all.set(name, (all.get(name) ?? 0n) + incomeOf(sum).incomeMinor);
  }
  return all;
}
