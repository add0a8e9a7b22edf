import type { RelativePeriod, ReportPeriod } from "../../contracts/ngo/report";
import { monthsOfQuarter, quarterOf } from "../ngo/figures";
import { addMonths, type Period } from "../ngo/period-before";

/** First and last month of a report that is read on a day, `YYYY-MM-DD`. */
export function resolvePeriod(period: ReportPeriod, today: string): Period {
  return "relative" in period ? RESOLVED[period.relative](today.slice(0, 7)) : period;
}

const RESOLVED: Readonly<Record<RelativePeriod, (month: string) => Period>> = {
  this_month: (month) => ({ from: month, to: month }),
  last_month: (month) => ({ from: addMonths(month, -1), to: addMonths(month, -1) }),
  this_quarter: (month) => monthsOfQuarter(quarterOf(month)),
  last_quarter: (month) => monthsOfQuarter(quarterOf(addMonths(month, -3))),
  this_year: (month) => yearOf(month),
  last_year: (month) => yearOf(addMonths(month, -12)),
};

const yearOf = (month: string): Period => ({
  from: `${month.slice(0, 4)}-01`,
  to: `${month.slice(0, 4)}-12`,
});
