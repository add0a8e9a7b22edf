import type { NgoOwed } from "@second-chance/backend/contracts/ngo/payouts";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import { monthName, writeMinor } from "@/features/workshop/income/amounts";
import { TextLink } from "@/ui/text-link";
import type { NgoPlace } from "../portal/ngo-paths";
import type { PlaceNames } from "../question/place-names";
import { statementPath } from "../statements/statement-paths";

interface OwedTableProps {
  readonly place: NgoPlace;
  readonly owed: readonly NgoOwed[];
  readonly names: PlaceNames;
}

const HEAD = "py-2 pr-4 text-left font-semibold";
const CELL = "align-top sm:py-2.5 sm:pr-4";

/** What closed months still owe. */
export function OwedTable({ place, owed, names }: OwedTableProps) {
  const t = useTranslations("ngo-payouts.owed");
  const tStatements = useTranslations("ngo-statements");
  const locale = useLocale();
  const format = useFormatter();
  return (
    <section className="mt-stack max-w-4xl">
      <h2 className="text-2xl">{t("title")}</h2>
      <p className="mt-2 max-w-prose text-ink-soft">{t(owed.length > 0 ? "lead" : "none")}</p>
      {owed.length > 0 ? (
        <table className="mt-3 w-full border-collapse max-sm:block">
          <thead className="border-b border-line-strong text-sm max-sm:sr-only">
            <tr>
              <th scope="col" className={HEAD}>
                {tStatements("columns.month")}
              </th>
              <th scope="col" className={HEAD}>
                {tStatements("columns.place")}
              </th>
              <th scope="col" className={HEAD}>
                {t("closed")}
              </th>
              <th scope="col" className="py-2 text-right font-semibold">
                {t("amount")}
              </th>
            </tr>
          </thead>
          <tbody className="max-sm:block">
            {owed.map(
              ({ center, workshop, statementId, month, currencyCode, exponent, owedMinor, closedAt }) => (
                <tr
                  key={statementId}
                  className="border-b border-line max-sm:grid max-sm:grid-cols-[minmax(0,1fr)_auto] max-sm:gap-x-4 max-sm:py-3"
                >
                  <th scope="row" className={`${CELL} text-left font-semibold`}>
                    <TextLink
                      href={statementPath(place, statementId)}
                      className="inline-block first-letter:uppercase"
                    >
                      {monthName(month, locale)}
                    </TextLink>
                  </th>
                  <td className={`${CELL} max-sm:col-span-2 max-sm:row-start-2`}>
                    {names.center(center.id) ?? center.name}
                    <span className="block text-sm text-ink-soft">
                      {workshop ?? tStatements("centersOwn")}
                    </span>
                  </td>
                  <td className={`${CELL} max-sm:col-span-2 max-sm:row-start-3 max-sm:text-sm`}>
                    <span className="text-ink-soft sm:hidden">{`${t("closed")}: `}</span>
                    {format.dateTime(new Date(closedAt), {
                      dateStyle: "medium",
                      timeZone: names.zone(center.id),
                    })}
                  </td>
                  <td className="tabular text-right font-semibold whitespace-nowrap max-sm:col-start-2 max-sm:row-start-1 sm:py-2.5">
                    {writeMinor({ amountMinor: owedMinor, currencyCode, exponent }, locale)}
                  </td>
                </tr>
              ),
            )}
          </tbody>
        </table>
      ) : null}
    </section>
  );
}
