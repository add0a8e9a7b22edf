import { parse } from "csv-parse/sync";
import ExcelJS from "exceljs";
import { getDocumentProxy } from "unpdf";
import type { ReportColumn, ReportHead } from "../src/contracts/ngo/report-sheet";
import { source } from "./source";

const { printedCell } = source<typeof import("../src/documents/ngo-report/number-text")>(
  "documents/ngo-report/number-text",
);

/** Cells as digits and words, null for nothing: what each file is read back to, by other means than it was written. */
export type ReadTable = readonly (readonly (string | null)[])[];

const scaled = (text: string, { exponent }: ReportColumn): string => {
  const [whole = "", fraction = ""] = text.split(".");
  return String(BigInt(`${whole}${fraction.padEnd(exponent ?? 0, "0")}`));
};
const isNumber = ({ type }: ReportColumn) => type === "money" || type === "count";

export function tableOfCsv(file: Buffer, { columns }: ReportHead): ReadTable {
  const lines: string[][] = parse(file, { bom: true, relax_column_count: true });
  return lines
    .filter(([record]) => ["row", "rounding", "total"].includes(record ?? ""))
    .map((line) =>
      columns.map((column, place) => {
        const field = line[place + 2] ?? "";
        if (field === "") return null;
        return isNumber(column) ? scaled(field, column) : field.replace(/^'(?=[=+@-])/, "");
      }),
    );
}

/** Totals are reckoned from their formulas, as a spreadsheet does. */
export async function tableOfWorkbook(file: Buffer, { columns }: ReportHead): Promise<ReadTable> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(file as unknown as ArrayBuffer);
  const sheet = book.worksheets[0];
  if (!sheet) throw new Error("The workbook is empty");
  const minor = (value: ExcelJS.CellValue, column: ReportColumn): bigint =>
    BigInt(Math.round(Number(value ?? 0) * 10 ** (column.exponent ?? 0)));
  const cell = (value: ExcelJS.CellValue, column: ReportColumn): string | null => {
    if (value === null) return null;
    if (typeof value === "object" && "formula" in value) {
      const [, name = "", from = "", to = ""] =
        /^SUM\(([A-Z]+)(\d+):\1?[A-Z]*(\d+)\)$/.exec(value.formula ?? "") ?? [];
      let sum = 0n;
      for (let row = Number(from); row <= Number(to); row += 1)
        sum += minor(sheet.getCell(`${name}${row}`).value, column);
      return String(sum);
    }
    if (value instanceof Date) return `${value.toISOString().slice(0, 19)}Z`;
    return isNumber(column) ? String(minor(value, column)) : String(value);
  };
  const rows: (string | null)[][] = [];
  for (let number = 5; number <= sheet.rowCount; number += 1)
    rows.push(columns.map((column, place) => cell(sheet.getCell(number, place + 1).value, column)));
  return rows;
}

interface Word {
  readonly text: string;
  readonly y: number;
}

/** The lines of a PDF: words that stand at one height, from left to right. */
export async function linesOfPdf(file: Buffer): Promise<string[]> {
  const document = await getDocumentProxy(new Uint8Array(file));
  const lines: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    const words = items.flatMap((item): Word[] =>
      "str" in item && item.str.trim() !== ""
        ? [{ text: item.str, y: Math.round(Number(item.transform[5])) }]
        : [],
    );
    let line: string[] = [];
    words.forEach(({ text, y }, index) => {
      const before = words[index - 1]?.y;
      if (before !== undefined && before !== y) {
        lines.push(line.join(" | "));
        line = [];
      }
      line.push(text);
    });
    lines.push(line.join(" | "));
  }
  return lines.map((line) => line.replaceAll("\u00a0", " "));
}

/** How a row is printed within some columns, without its empty cells. */
export const printedLine = (
  cells: readonly (string | null)[],
  { columns, locale }: ReportHead,
  places: readonly number[],
): string =>
  places
    .flatMap((place) => {
      const column = columns[place];
      const text = column ? printedCell(cells[place] ?? null, column, locale) : "";
      return text === "" ? [] : [text.replaceAll("\u00a0", " ")];
    })
    .join(" | ");
