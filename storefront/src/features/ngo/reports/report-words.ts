import type {
  RelativePeriod,
  ReportDefinition,
  ReportPeriod,
} from "@second-chance/backend/contracts/ngo/report";
import { getLocale, getTranslations } from "next-intl/server";
import { monthsInWords, type PeriodName } from "../question/period";

/** Periods that go along with the calendar, as the overview calls them. */
export const PERIOD_NAMES: Readonly<Record<RelativePeriod, PeriodName>> = {
  this_month: "thisMonth",
  last_month: "lastMonth",
  this_quarter: "thisQuarter",
  last_quarter: "lastQuarter",
  this_year: "thisYear",
  last_year: "lastYear",
};

/** A period as its report asks for it: "Last quarter", "January – March 2026". */
export async function periodWords(period: ReportPeriod): Promise<string> {
  if (!("relative" in period)) return monthsInWords(period, await getLocale());
  return (await getTranslations("ngo-question"))(`periods.${PERIOD_NAMES[period.relative]}`);
}

/** What a report is of: "Sums by center", "Single entries". */
export async function whatWords(definition: ReportDefinition): Promise<string> {
  const t = await getTranslations("ngo-reports");
  if (definition.kind === "entries") return t("what.entries");
  return t("what.figures", { group: t(`groups.${definition.group}`) });
}
