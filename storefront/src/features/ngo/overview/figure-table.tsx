import type { FigureRow } from "@second-chance/backend/contracts/ngo/figures";
import { useFormatter, useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { writeMinor } from "@/features/workshop/income/amounts";
import { chartBars } from "@/features/workshop/income/chart-bars";
import { type Desk, reporting } from "./desk";
import { OpenedNumber } from "./opened-number";
import { OriginalAmounts } from "./original-amounts";
import { RowBar } from "./row-bar";

/** A row with its name in words, and what is to be known of it. */
export interface NamedRow {
  readonly row: FigureRow;
  readonly name: string;
  readonly note?: string | undefined;
  /** Drawn before the name: what the row is coloured by elsewhere. */
  readonly mark?: ReactNode;
}

interface FigureTableProps {
  readonly desk: Desk;
  /** What the table tells, for those who hear it. */
  readonly caption: string;
  /** Heading of the names. */
  readonly column: string;
  readonly rows: readonly NamedRow[];
  /** Where something else is drawn of the same rows. */
  readonly hasBars?: boolean;
}

const HEAD = "py-2 pl-4 text-right text-sm font-semibold";
const CELL = "py-1 pl-4 text-right align-top max-sm:py-0 max-sm:pl-0";

/** What was earned, row by row: one line a row on a desk, some lines a row on a phone. */
export function FigureTable({ desk, caption, column, rows, hasBars = true }: FigureTableProps) {
  const t = useTranslations("ngo-overview.columns");
  const locale = useLocale();
  const format = useFormatter();
  const hasPieces = rows.some(({ row }) => row.pieces !== null);
  const scale = chartBars(
    rows.map(({ row }) => ({ key: row.key, minor: BigInt(row.reporting.incomeMinor) })),
  );
  return (
    <table className="mt-3 w-full border-collapse">
      <caption className="sr-only">{caption}</caption>
      <thead className="border-b border-line-strong max-sm:sr-only">
        <tr>
          <th scope="col" className="w-2/5 py-2 text-left text-sm font-semibold">
            {column}
          </th>
          {hasPieces ? (
            <th scope="col" className={HEAD}>
              {t("pieces")}
            </th>
          ) : null}
          <th scope="col" className={HEAD}>
            {t("originals")}
          </th>
          <th scope="col" className={HEAD}>
            {t("income", { currency: desk.overview.reportingCurrency })}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ row, name, note, mark }, index) => {
          const bar = scale.bars[index];
          const earned = { kind: "earned" };
          return (
            <tr
              key={row.key}
              className="break-inside-avoid border-b border-line max-sm:grid max-sm:grid-cols-[minmax(0,1fr)_auto] max-sm:gap-x-3 max-sm:py-2"
            >
              <th
                scope="row"
                className="py-2.5 text-left align-top font-normal first-letter:uppercase max-sm:col-span-2 max-sm:py-0"
              >
                {mark}
                {name}
                {note ? <span className="block text-sm text-ink-soft">{note}</span> : null}
                {hasBars && bar ? <RowBar bar={bar} zero={scale.zero} /> : null}
              </th>
              {hasPieces ? (
                <td className={`${CELL} max-sm:order-1 max-sm:text-left`}>
                  <OpenedNumber
                    place={desk.place}
                    opens={row.opens}
                    narrowed={{ of: "sold", kind: "capture" }}
                  >
                    {row.pieces === null ? "–" : format.number(row.pieces)}
                    <span className="sm:hidden">{`\u00a0${t("piecesAfter", { count: row.pieces ?? 0 })}`}</span>
                  </OpenedNumber>
                </td>
              ) : null}
              <td className={`${CELL} max-sm:order-3 max-sm:col-span-2`}>
                <OriginalAmounts
                  place={desk.place}
                  amounts={row.amounts.map(({ incomeMinor, ...currency }) => ({
                    ...currency,
                    amountMinor: incomeMinor,
                  }))}
                  opens={row.opens}
                  narrowed={earned}
                  className="justify-end"
                />
              </td>
              <td className={`${CELL} font-semibold max-sm:order-2 max-sm:col-start-2`}>
                <OpenedNumber place={desk.place} opens={row.opens} narrowed={earned}>
                  {writeMinor(reporting(desk, row.reporting.incomeMinor), locale)}
                </OpenedNumber>
                {row.reporting.isWhole ? null : (
                  <span className="block text-sm font-normal">{t("notWhole")}</span>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
