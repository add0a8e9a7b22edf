import type { ReportColumn, ReportHead, ReportRow } from "../../contracts/ngo/report-sheet";
import { decimalText } from "../../domain/money";
import { canonicalJson, rowCheck } from "../../domain/ngo-report/canonical";
import { type CellStyle, columnName, type SheetRow } from "../workbook/sheet";
import { writeWorkbook } from "../workbook/workbook";
import type { SealedSource } from "./report-source";

/** Where a program that checks the file finds what the report says of itself, in parts that fit a cell. */
export const HEAD_SHEET = "Records";
const LONGEST_CELL = 30_000;
/** Title, organisation, empty; then the titles of columns. */
export const TITLES_ROW = 4;
const DAY_MS = 86_400_000;
/** Day zero of spreadsheets. */
const EPOCH = Date.UTC(1899, 11, 30);

const BOLD: CellStyle = { isBold: true };
const WRAPPED: CellStyle = { wraps: true };

/**
 * A report as a workbook, part by part: typed cells with totals that the spreadsheet reckons itself, what each column means,
 * what the report says of itself, and the records by which it is checked.
 */
export function reportXlsx(source: SealedSource): AsyncGenerator<Buffer> {
  const { head, seal } = source;
  const { words } = head;
  const pair = ({ label, text }: { readonly label: string; readonly text: string }): SheetRow => [
    { text: label, style: BOLD },
    { text, style: WRAPPED },
  ];
  return writeWorkbook({
    title: head.name,
    createdAt: head.asOf.moment,
    sheets: [
      {
        name: words.report ?? "",
        widths: [...head.columns.map(widthOf), 16, 10, 10],
        frozen: TITLES_ROW,
        rows: reportRows(source),
      },
      { name: words.definitions ?? "", widths: [32, 90], rows: at(() => head.definitions.map(pair)) },
      {
        name: words.about ?? "",
        widths: [32, 90],
        rows: at(() => [...head.about.map(pair), pair({ label: words.seal ?? "", text: seal.digest() })]),
      },
      { name: HEAD_SHEET, widths: [100], rows: at(() => partsOf(canonicalJson(head))) },
    ],
  });
}

/** Rows that are written when their sheet is asked for, which is after those of the sheets before it. */
async function* at(write: () => readonly SheetRow[]): AsyncGenerator<readonly SheetRow[]> {
  yield write();
}

const partsOf = (text: string): SheetRow[] =>
  Array.from({ length: Math.ceil(text.length / LONGEST_CELL) }, (_, part) => [
    { text: text.slice(part * LONGEST_CELL, (part + 1) * LONGEST_CELL) },
  ]);

const widthOf = ({ type, label }: ReportColumn, place: number): number =>
  place === 0 ? 36 : Math.max(type === "moment" ? 20 : 14, Math.min(40, label.length + 2));

async function* reportRows({ head, batches }: SealedSource): AsyncGenerator<readonly SheetRow[]> {
  yield headRows(head);
  const styles = head.columns.map(stylesOf);
  let next = TITLES_ROW + 1;
  for await (const rows of batches) {
    yield rows.map((row) => {
      const above = next - 1;
      next += 1;
      return rowOf(row, { columns: head.columns, styles, above });
    });
  }
}

function headRows({ name, organisation, period, columns, words }: ReportHead): SheetRow[] {
  const titles = [
    ...columns.map(({ label }) => label),
    words.key ?? "",
    words.record ?? "",
    words.check ?? "",
  ];
  return [
    [{ text: name, style: BOLD }],
    [{ text: `${organisation.name}, ${period.from} – ${period.to}` }],
    [],
    titles.map((text) => ({ text, style: BOLD })),
  ];
}

interface Styled {
  readonly plain: CellStyle | undefined;
  readonly bold: CellStyle;
}

function stylesOf({ type, exponent }: ReportColumn): Styled {
  const format = formatOf(type, exponent ?? 0);
  return format === undefined
    ? { plain: undefined, bold: BOLD }
    : { plain: { format }, bold: { format, isBold: true } };
}

function formatOf(type: ReportColumn["type"], exponent: number): string | undefined {
  if (type === "text") return undefined;
  if (type === "moment") return "yyyy-mm-dd hh:mm:ss";
  return exponent === 0 ? "#,##0" : `#,##0.${"0".repeat(exponent)}`;
}

function rowOf(
  row: ReportRow,
  {
    columns,
    styles,
    above,
  }: {
    readonly columns: readonly ReportColumn[];
    readonly styles: readonly Styled[];
    readonly above: number;
  },
): SheetRow {
  const { kind, key, cells } = row;
  const isTotal = kind === "total";
  const written = cells.map((cell, place) => {
    const column = columns[place];
    if (cell === null || !column) return null;
    const style = isTotal ? styles[place]?.bold : styles[place]?.plain;
    const value = cellValue(cell, column);
    const isSum = isTotal && column.summed && "number" in value && above > TITLES_ROW;
    const name = columnName(place);
    const formula = `SUM(${name}${TITLES_ROW + 1}:${name}${above})`;
    return { ...(isSum ? { formula, result: value.number } : value), ...(style ? { style } : {}) };
  });
  return [...written, { text: key }, { text: kind }, { text: rowCheck(row) }];
}

function cellValue(cell: string, { type, exponent }: ReportColumn): { text: string } | { number: string } {
  if (type === "money") return { number: decimalText(BigInt(cell), exponent ?? 0) };
  if (type === "count") return { number: cell };
  const moment = type === "moment" ? Date.parse(cell) : Number.NaN;
  return Number.isNaN(moment) ? { text: cell } : { number: String((moment - EPOCH) / DAY_MS) };
}
