import type { MedusaContainer } from "@medusajs/framework/types";
import {
  type FigureFilter,
  MOST_MONTHS,
  type MoneyCard,
  type NgoOverview,
  type OverviewQuery,
} from "../../contracts/ngo/figures";
import { totalsOf } from "../../domain/income/income-report";
import { opensOf, type RowsOf } from "../../domain/ngo/figure-rows";
import { accountsOf, ofBook } from "../../domain/ngo/figures";
import { balanceFigures } from "../../domain/ngo/money-card";
import type { NgoReach } from "../../domain/ngo/ngo-scope";
import { cardOf } from "../../domain/ngo/overview-cards";
import { overviewFigures } from "../../domain/ngo/overview-figures";
import { addMonths, periodBefore } from "../../domain/ngo/period-before";
import { readFigureSums } from "../../modules/attribution/summaries/read-figure-sums";
import { readSums } from "../../modules/attribution/summaries/read-sums";
import { countParcels } from "./count-parcels";
import { figureFilter } from "./figure-filter";
import { type MonthFactors, monthFactors } from "./month-factors";
import { overviewSums } from "./overview-sums";
import { convertedWith } from "./read-figures";
import { askedCenters, inSnapshot, type Snapshot } from "./read-snapshot";

const ALL_ACCOUNTS = [...new Set([...accountsOf("income"), ...accountsOf("sold")])];

/** All that an officer sees first, of one moment. An organisation without grants gets an empty answer. */
export const readOverview = (
  container: MedusaContainer,
  reach: NgoReach,
  query: OverviewQuery,
): Promise<NgoOverview> => inSnapshot(container, reach, (snapshot) => overviewIn(snapshot, query));

export async function overviewIn(snapshot: Snapshot, query: OverviewQuery): Promise<NgoOverview> {
  const { sql, clocks, reach } = snapshot;
  const { reportingCurrency } = reach.organisation;
  const before = periodBefore(query);
  const filter: FigureFilter = { ...query, of: "income" };
  const of: RowsOf = { filter, centers: askedCenters(snapshot, query) };
  const converting = await monthFactors(sql, { from: before.from, to: query.to }, reportingCurrency);
  const given = { clocks, factors: converting.factors };
  const now = { ...figureFilter(filter, of.centers), accounts: ALL_ACCOUNTS };
  const sums = await overviewSums(sql, { ...given, filter: now });
  const earlier = await readFigureSums(sql, {
    ...given,
    groups: ["sent", "recipient"],
    filter: { ...now, ...before },
  });
  const { cards, ...figures } = overviewFigures({ sums, earlier, of });
  const hasPayouts = query.sent === undefined;
  return {
    asOf: snapshot.asOf,
    query,
    before,
    money: {
      ...cards,
      paidOut: hasPayouts ? cards.paidOut : null,
      owed: hasPayouts ? await owedCard(snapshot, of, converting) : null,
    },
    parcels: await parcelsCard(snapshot, query, of),
    ...figures,
    centers: [...snapshot.centers],
    ...convertedWith(reportingCurrency, converting.rates, ofBook(sums.month, "income")),
  };
}

/** What was earned until the end of the period and not paid out by then: the balance of the books, at that month's rate. */
async function owedCard(
  { sql, clocks, reach }: Snapshot,
  of: RowsOf,
  { rates }: MonthFactors,
): Promise<MoneyCard> {
  const { to, center, workshop } = of.filter;
  const ever: FigureFilter = { from: addMonths(to, 1 - MOST_MONTHS), to, center, workshop, of: "income" };
  const filter = figureFilter(ever, of.centers);
  const totals = totalsOf(await readSums(sql, { group: "center", filter, clocks }));
  const figures = balanceFigures(
    totals.map(({ currencyCode, incomeMinor, paidOutMinor }) => ({
      currencyCode,
      amountMinor: incomeMinor - paidOutMinor,
    })),
    {
      to: reach.organisation.reportingCurrency,
      rateFrom: (currency) => rates.find(({ month, from }) => month === to && from === currency)?.rate,
    },
  );
  return cardOf(figures, null, opensOf(ever, of));
}

async function parcelsCard(
  { sql }: Snapshot,
  query: OverviewQuery,
  { centers }: RowsOf,
): Promise<NgoOverview["parcels"]> {
  if (query.workshop) return { count: null, before: null, opens: null };
  const count = (period: { from: string; to: string }) =>
    countParcels(sql, { centers, period, sent: query.sent });
  return {
    count: await count(query),
    before: await count(periodBefore(query)),
    opens: null,
  };
}
