import type { IncomeFigures } from "@second-chance/backend/contracts/income";
import { useLocale, useTranslations } from "next-intl";
import { writeMinor } from "./amounts";

interface FiguresTableProps {
  /** What the table tells, for those who hear it. */
  readonly caption: string;
  readonly column: "recipient" | "piece" | "month";
  readonly rows: readonly (IncomeFigures & { readonly key: string; readonly name: string })[];
}

const CELL = "py-2.5 pl-3 text-right align-top tabular whitespace-nowrap";

/** Names with what was earned; what came and went of it stands beside, where the screen has room. */
export function FiguresTable({ caption, column, rows }: FiguresTableProps) {
  const t = useTranslations("workshop-work.income.columns");
  const locale = useLocale();
  return (
    <table className="mt-3 w-full border-collapse">
      <caption className="sr-only">{caption}</caption>
      <thead>
        <tr className="border-b border-line-strong text-sm">
          <th scope="col" className="py-2 text-left font-semibold">
            {t(column)}
          </th>
          <th scope="col" className={`${CELL} font-semibold max-sm:hidden`}>
            {t("received")}
          </th>
          <th scope="col" className={`${CELL} font-semibold max-sm:hidden`}>
            {t("refunded")}
          </th>
          <th scope="col" className={`${CELL} font-semibold`}>
            {t("earned")}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, name, currencyCode, exponent, receivedMinor, refundedMinor, incomeMinor }) => {
          const write = (amountMinor: string) => writeMinor({ amountMinor, currencyCode, exponent }, locale);
          return (
            <tr key={`${key} ${currencyCode}`} className="border-b border-line">
              <th scope="row" className="py-2.5 text-left font-normal first-letter:uppercase">
                {name}
              </th>
              <td className={`${CELL} max-sm:hidden`}>{write(receivedMinor)}</td>
              <td className={`${CELL} max-sm:hidden`}>{write(refundedMinor)}</td>
              <td className={`${CELL} font-semibold`}>{write(incomeMinor)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
