import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { NgoFigures } from "../../contracts/ngo/figures";
import type { DatedRate } from "../../domain/fx/dated-rate";
import { currencyExponents, exponentOf } from "../../domain/money";
import { monthRates } from "../../domain/ngo/month-rates";
import { eachMonth, type Period } from "../../domain/ngo/period-before";
import type { MonthFactor } from "../../modules/attribution/summaries/read-figure-sums";

/** Of each month and source the last day on file, with all that it published. */
const LAST_DAYS = `
  select base, quote, rate, source, to_char(as_of at time zone 'utc', 'YYYY-MM-DD') as day
    from (select f.*, max(as_of) over (partition by source, date_trunc('month', as_of at time zone 'utc')) as last
            from fx_rate f
           where deleted_at is null and as_of >= cast(:first as timestamptz)
             and as_of < cast(:last as timestamptz) + interval '1 month') f
   where as_of = last`;

/** How each month's amounts become the reporting currency's, and by which rate. */
export interface MonthFactors {
  readonly factors: readonly MonthFactor[];
  readonly rates: NgoFigures["rates"];
}

/** The rates of a period's months, of all currencies that the shop knows; those that nobody published are left out. */
export async function monthFactors(sql: Knex, period: Period, to: string): Promise<MonthFactors> {
  const { rows }: { rows: DatedRate[] } = await sql.raw(LAST_DAYS, {
    first: `${period.from}-01T00:00:00Z`,
    last: `${period.to}-01T00:00:00Z`,
  });
  const rateIn = monthRates(rows);
  const quoted = new Set(rows.flatMap(({ base, quote }) => [base, quote]));
  const known = currencyExponents().flatMap(([code]) => (quoted.has(code) ? code : []));
  const rates = eachMonth(period).flatMap((month) =>
    known.flatMap((from) => {
      const found = from === to ? undefined : rateIn(month, from, to);
      return found ? [{ month, from, to, rate: found.rate, day: found.day, source: found.source }] : [];
    }),
  );
  return {
    rates,
    factors: [
      ...eachMonth(period).map((month) => ({ month, currencyCode: to, factor: "1" })),
      ...rates.map(({ month, from, rate }) => ({
        month,
        currencyCode: from,
        factor: inMinor(rate, from, to),
      })),
    ],
  };
}

/** A rate between two currencies as one between their minor units: `0.25` of dong to euros is 25 cents a dong. */
function inMinor(rate: string, from: string, to: string): string {
  const shift = exponentOf(to) - exponentOf(from);
  return `${rate}e${shift}`;
}
