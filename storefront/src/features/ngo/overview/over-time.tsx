import { monthsOf } from "@second-chance/backend/contracts/ngo/figures";
import { useLocale, useTranslations } from "next-intl";
import { lastMonths, monthName, writeMinor } from "@/features/workshop/income/amounts";
import { MonthsChart } from "@/features/workshop/income/months-chart";
import { ChartSection } from "./chart-section";
import { type Desk, reporting } from "./desk";
import { FigureTables } from "./figure-tables";
import { MonthTicks } from "./month-ticks";

/** More months than these are told by quarters. */
const MOST_ROWS = 24;

/** What was earned month by month; the months between in which nothing was are drawn too. */
export function OverTime({ desk }: { readonly desk: Desk }) {
  const t = useTranslations("ngo-overview");
  const locale = useLocale();
  const { query, groups } = desk.overview;
  const count = monthsOf(query);
  const months = lastMonths(query.to, count)
    .reverse()
    .map((month) => {
      const row = groups.month.find(({ key }) => key === month);
      return { month, ...reporting(desk, row?.reporting.incomeMinor ?? "0") };
    });
  const best = months.reduce((most, one) =>
    BigInt(one.amountMinor) > BigInt(most.amountMinor) ? one : most,
  );
  const isByQuarter = count > MOST_ROWS;
  const nameOf = (key: string) =>
    isByQuarter ? t("quarter", { number: key.slice(6), year: key.slice(0, 4) }) : monthName(key, locale);
  return (
    <ChartSection id="time" title={t("charts.time")}>
      {count > 1 ? (
        <figure className="max-w-xl break-inside-avoid">
          <MonthsChart label={t("timeChart")} months={months} />
          <MonthTicks months={months.map(({ month }) => month)} />
          <figcaption className="mt-1 text-sm text-ink-soft">
            {t("best", { month: monthName(best.month, locale), amount: writeMinor(best, locale) })}
          </figcaption>
        </figure>
      ) : null}
      <FigureTables
        desk={desk}
        caption={t("charts.time")}
        column={t(isByQuarter ? "columns.quarter" : "columns.month")}
        rows={groups[isByQuarter ? "quarter" : "month"].map((row) => ({ row, name: nameOf(row.key) }))}
        hasBars={false}
      />
    </ChartSection>
  );
}
