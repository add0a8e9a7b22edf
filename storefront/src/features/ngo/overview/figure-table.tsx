import type { FigureRow } from "@second-chance/backend/contracts/ngo/figures";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { chartBars } from "@/features/workshop/income/chart-bars";
import type { Desk } from "./desk";
import { FigureLine } from "./figure-line";
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
  /** All that bars are measured by, where the table has only some of them. */
  readonly measuredBy?: readonly NamedRow[];
}

const HEAD = "py-2 pl-4 text-right text-sm font-semibold";

/** What was earned, row by row: one line a row on a desk, some lines a row on a phone. */
export function FigureTable({
  desk,
  caption,
  column,
  rows,
  hasBars = true,
  measuredBy = rows,
}: FigureTableProps) {
  const t = useTranslations("ngo-overview.columns");
  const hasPieces = rows.some(({ row }) => row.pieces !== null);
  // What belongs to none, like all post, is no row to compare others with.
  const { bars, zero } = chartBars(
    measuredBy
      .filter(({ row }) => row.key !== "")
      .map(({ row }) => ({ key: row.key, minor: BigInt(row.reporting.incomeMinor) })),
  );
  const barOf = (key: string) => {
    const bar = bars.find((one) => one.key === key);
    return bar && hasBars ? <RowBar bar={bar} zero={zero} /> : null;
  };
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
        {rows.map((named) => (
          <FigureLine
            key={named.row.key}
            desk={desk}
            named={named}
            hasPieces={hasPieces}
            bar={barOf(named.row.key)}
          />
        ))}
      </tbody>
    </table>
  );
}
