import type { ReportColumn, ReportRow, ReportSheet } from "@second-chance/backend/contracts/ngo/report-sheet";
import { useLocale, useTranslations } from "next-intl";
import { cellWords } from "./cell-words";

const isNumber = ({ type }: ReportColumn) => type === "money" || type === "count";
const alignOf = (column: ReportColumn) => (isNumber(column) ? "text-right tabular-nums" : "text-left");

/** The rows of a report, with what they come to. A wide one is moved within its own frame. */
export function SheetTable({ sheet: { head, rows } }: { readonly sheet: ReportSheet }) {
  const t = useTranslations("ngo-reports.view");
  const { columns } = head;
  const above = rows.filter(({ kind }) => kind !== "total");
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what can be scrolled must be reachable by the keyboard.
    <section aria-label={t("rows")} tabIndex={0} className="overflow-x-auto">
      <table className="w-full border-collapse">
        <caption className="sr-only">{head.name}</caption>
        <thead className="border-b border-line-strong text-sm">
          <tr>
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                className={`py-2 pr-5 align-bottom font-semibold last:pr-0 ${alignOf(column)}`}
              >
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {above.map((row) => (
            <Row key={`${row.kind} ${row.key}`} columns={columns} row={row} />
          ))}
        </tbody>
        <tfoot>
          {rows
            .filter(({ kind }) => kind === "total")
            .map((row) => (
              <Row key="total" columns={columns} row={row} />
            ))}
        </tfoot>
      </table>
    </section>
  );
}

const LOOKS: Readonly<Record<ReportRow["kind"], string>> = {
  row: "border-b border-line",
  rounding: "border-b border-line text-sm text-ink-soft",
  total: "border-t border-line-strong font-semibold",
};

function Row({ columns, row }: { readonly columns: readonly ReportColumn[]; readonly row: ReportRow }) {
  const locale = useLocale();
  return (
    <tr className={LOOKS[row.kind]}>
      {columns.map((column, place) => {
        const words = cellWords(column, row.cells[place], locale);
        const look = `py-2 pr-5 align-top last:pr-0 ${alignOf(column)}`;
        if (place > 0)
          return (
            <td key={column.key} className={`${look} ${isNumber(column) ? "whitespace-nowrap" : ""}`}>
              {words}
            </td>
          );
        return (
          <th key={column.key} scope="row" className={`${look} min-w-32 font-[inherit]`}>
            {words}
          </th>
        );
      })}
    </tr>
  );
}
