import type { MedusaContainer } from "@medusajs/framework/types";
import type { FigureGroup, FiguresQuery, NgoFigures } from "../../contracts/ngo/figures";
import { incomeOf } from "../../domain/income/income-report";
import { exponentOf } from "../../domain/money";
import { figureTone } from "../../domain/ngo/figure-tone";
import { accountsOf, type FigureSum, ofBook, quarterOf } from "../../domain/ngo/figures";
import type { NgoReach } from "../../domain/ngo/ngo-scope";
import { readFigureSums } from "../../modules/attribution/summaries/read-figure-sums";
import type { PlainGroup } from "../../modules/attribution/summaries/read-sums";
import { figureFilter } from "./figure-filter";
import { figureRow, figureRows } from "./figure-rows";
import { monthFactors } from "./month-factors";
import { askedCenters, inSnapshot, type Snapshot } from "./read-snapshot";

/** The sums that a group is made of, and how their keys become its keys. */
export const MADE_OF: Readonly<
  Record<FigureGroup, { readonly sum: PlainGroup; readonly keyOf: (key: string) => string }>
> = {
  month: { sum: "month", keyOf: (key) => key },
  quarter: { sum: "month", keyOf: quarterOf },
  center: { sum: "center", keyOf: (key) => key },
  workshop: { sum: "workshop", keyOf: (key) => key },
  craft: { sum: "craft", keyOf: (key) => key },
  destination: { sum: "destination", keyOf: (key) => key },
  sent: { sum: "sent", keyOf: (key) => key || "none" },
  recipient: { sum: "recipient", keyOf: (key) => key },
  tone: { sum: "recipient", keyOf: figureTone },
};

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
