import { useLocale, useTranslations } from "next-intl";
import { dayName, monthName } from "@/features/workshop/income/amounts";
import type { Desk } from "./desk";

/** The rates that amounts were converted at, each with its day and where it is from. */
export function RatesUsed({ desk }: { readonly desk: Desk }) {
  const t = useTranslations("ngo-overview.rates");
  const locale = useLocale();
  const { rates, reportingCurrency } = desk.overview;
  if (rates.length === 0) return <p>{t("none", { currency: reportingCurrency })}</p>;
  const heads = ["month", "rate", "day", "source"] as const;
  return (
    <>
      <p className="max-w-prose">{t("lead", { currency: reportingCurrency })}</p>
      <table className="mt-3 w-full max-w-3xl border-collapse text-sm">
        <thead className="border-b border-line-strong max-sm:sr-only">
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col" className="py-2 pr-4 text-left font-semibold">
                {t(head)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rates.map(({ month, from, to, rate, day, source }) => (
            <tr
              key={`${month} ${from}`}
              className="border-b border-line align-top max-sm:grid max-sm:grid-cols-2 max-sm:gap-x-4 max-sm:py-2"
            >
              <th scope="row" className="py-2 pr-4 text-left font-normal first-letter:uppercase max-sm:py-0">
                {monthName(month, locale)}
              </th>
              <td className="tabular py-2 pr-4 whitespace-nowrap max-sm:py-0">{`1 ${from} = ${rate} ${to}`}</td>
              <td className="py-2 pr-4 whitespace-nowrap max-sm:py-0">{dayName(day, locale)}</td>
              <td className="py-2 max-sm:py-0">{source}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
