import ExcelJS from "exceljs";
import type { ReportColumn, ReportHead } from "../../contracts/ngo/report-sheet";
import { sameWorkbook } from "../workbook/same-workbook";
import { type FoundReport, type FoundRow, NoReport, readHead } from "./no-report";
import { minorOf, rowKindOf } from "./read-cells";
import { sealing, sourceOf } from "./report-source";
import { HEAD_SHEET, reportXlsx, TITLES_ROW } from "./report-xlsx";

/** Reads a workbook back, also one that a spreadsheet has saved since, and says where it shows anything else. @throws NoReport */
export async function readReportXlsx(file: Buffer): Promise<FoundReport> {
  const book = await openWorkbook(file);
  const head = readHead(headOf(book));
  const sheet = book.getWorksheet(head.words.report ?? "");
  if (!sheet) throw new NoReport(`This workbook has no sheet "${head.words.report}".`);
  const rows: FoundRow[] = [];
  for (let number = TITLES_ROW + 1; number <= sheet.rowCount; number += 1)
    rows.push(rowOf(sheet.getRow(number), head, `${sheet.name}, row ${number}`));
  const difference = sameWorkbook(book, await openWorkbook(await written(head, rows)));
  return { head, rows, seal: sealOf(book, head), differences: difference ? [difference] : [] };
}

async function openWorkbook(file: Buffer): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  try {
    await book.xlsx.load(file as unknown as ArrayBuffer);
  } catch {
    throw new NoReport("This file is no workbook that can be read.");
  }
  return book;
}

async function written(head: ReportHead, rows: readonly FoundRow[]): Promise<Buffer> {
  const parts: Buffer[] = [];
  const source = sourceOf(
    head,
    rows.map(({ row }) => row),
  );
  for await (const part of reportXlsx(sealing(source))) parts.push(part);
  return Buffer.concat(parts);
}

function headOf(book: ExcelJS.Workbook): string {
  const parts: string[] = [];
  book.getWorksheet(HEAD_SHEET)?.eachRow((row) => parts.push(String(row.getCell(1).value ?? "")));
  if (parts.length === 0) throw new NoReport(`This workbook has no sheet "${HEAD_SHEET}".`);
  return parts.join("");
}

function sealOf(book: ExcelJS.Workbook, { words }: ReportHead): string {
  const about = book.getWorksheet(words.about ?? "");
  return String(about?.getRow(about.rowCount).getCell(2).value ?? "");
}

function rowOf(row: ExcelJS.Row, { columns }: ReportHead, place: string): FoundRow {
  const cells = columns.map((column, index) => cellOf(row.getCell(index + 1).value, column, place));
  const beside = (more: number) => String(row.getCell(columns.length + more).value ?? "");
  return {
    row: { kind: rowKindOf(beside(2), place), key: beside(1), cells },
    check: beside(3),
    place: `${place} (${cells[0] ?? ""})`,
  };
}

function cellOf(value: ExcelJS.CellValue, column: ReportColumn, place: string): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === "object" && "formula" in value) return cellOf(value.result ?? 0, column, place);
  if (column.type === "money" || column.type === "count") return minorOf(String(value), column, place);
  if (value instanceof Date)
    return `${new Date(Math.round(value.getTime() / 1000) * 1000).toISOString().slice(0, 19)}Z`;
  return typeof value === "string" ? value : JSON.stringify(value);
}
