import type { WorkshopIncome } from "@second-chance/backend/contracts/manager/income";
import { useLocale, useTranslations } from "next-intl";
import { type Amount, lastMonths, monthName } from "./amounts";
import { FiguresTable } from "./figures-table";
import { MonthsChart } from "./months-chart";

/** The bars that a phone has room for. */
const CHARTED = 24;

/** Oldest first, those between in which nothing was earned too: a chart that left them out would bend time. */
function everyMonth(rows: WorkshopIncome["months"]): (Amount & { readonly month: string })[] {
  const [newest] = rows;
  const oldest = rows.at(-1)?.month ?? "";
  if (!newest) return [];
  return lastMonths(newest.month, CHARTED)
    .filter((month) => month >= oldest)
    .reverse()
    .map((month) => ({
      month,
      currencyCode: newest.currencyCode,
      exponent: newest.exponent,
      amountMinor: rows.find((row) => row.month === month)?.incomeMinor ?? "0",
    }));
}

/** Up to a year: one chart a currency, the center's own first, and below them the table that says it exactly. */
export function MonthByMonth({ months, currencyCode }: Pick<WorkshopIncome, "months" | "currencyCode">) {
  const t = useTranslations("workshop-work.income");
  const locale = useLocale();
  if (months.length === 0) return null;
  const others = [...new Set(months.map((row) => row.currencyCode))].filter((one) => one !== currencyCode);
  return (
    <section>
      <h2 className="text-2xl">{t("months")}</h2>
      {[currencyCode, ...others.sort()].map((currency) => {
        const own = everyMonth(months.filter((row) => row.currencyCode === currency));
        return own.length < 2 ? null : (
          <MonthsChart key={currency} label={t("monthsChart", { currency })} months={own} />
        );
      })}
      <FiguresTable
        caption={t("months")}
        column="month"
        rows={months.map((row) => ({ ...row, key: row.month, name: monthName(row.month, locale) }))}
      />
    </section>
  );
}
