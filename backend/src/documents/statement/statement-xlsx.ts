import ExcelJS from "exceljs";
import { CENTERS_OWN } from "../../contracts/statement";
import { exponentOf, fromMinor } from "../../domain/money";
import { groupLines } from "../../domain/statement/group-lines";
import { type Statement, totalOf } from "../../domain/statement/statement";
import { sameWorkbook } from "../workbook/same-workbook";
import { fromRecords, NoStatement, toRecords } from "./statement-records";

const RECORDS = "Records";
const FIRST_ROW = 9;

/**
 * A statement as a workbook: one sheet to read, with typed cells and sums as formulas, and one that holds every record
 * as text, by which the file can be verified.
 */
export async function statementXlsx(statement: Statement): Promise<Buffer> {
  const book = new ExcelJS.Workbook();
  book.created = new Date(`${statement.period}-28T00:00:00Z`);
  writeReading(book.addWorksheet("Statement"), statement);
  const records = book.addWorksheet(RECORDS);
  for (const record of toRecords(statement)) records.addRow(record.map(String));
  return Buffer.from(await book.xlsx.writeBuffer());
}

function writeReading(sheet: ExcelJS.Worksheet, statement: Statement): void {
  const { currencyCode } = statement;
  const exponent = exponentOf(currencyCode);
  const decimal = (minor: bigint) => Number(fromMinor(minor, currencyCode));
  sheet.columns = [{ width: 20 }, { width: 12 }, { width: 28 }, { width: 16 }, { width: 44 }, { width: 16 }];
  sheet.getColumn(6).numFmt = exponent === 0 ? "#,##0" : `#,##0.${"0".repeat(exponent)}`;
  sheet.addRows([
    ["Center", statement.center],
    ["Workshop", statement.workshop ?? CENTERS_OWN],
    ["Month", statement.period],
    ["Time zone", statement.timeZone],
    ["Currency", currencyCode],
    ["SHA-256", statement.hash],
    [],
    ["When (UTC)", "Kind", "Recipient", "Reference", "Title", `Amount, ${currencyCode}`],
  ]);
  sheet.getRow(FIRST_ROW - 1).font = { bold: true };
  const opening = decimal(totalOf(statement.opening));
  const sums = [sumRow(sheet, "Opening balance", opening)];
  for (const { label, lines, totalMinor } of groupLines(statement)) {
    for (const line of lines) {
      const { occurredAt, kind, recipient, reference, title, amountMinor } = line;
      const row = sheet.addRow([
        new Date(occurredAt),
        kind,
        recipient,
        reference,
        title,
        decimal(amountMinor),
      ]);
      row.getCell(1).numFmt = "yyyy-mm-dd hh:mm";
    }
    const last = sheet.rowCount;
    const formula = `SUM(F${last - lines.length + 1}:F${last})`;
    sums.push(sumRow(sheet, label, { formula, result: decimal(totalMinor) }));
  }
  const formula = sums.map((row) => `F${row}`).join("+");
  sumRow(sheet, "Closing balance", { formula, result: decimal(totalOf(statement.closing)) });
  sheet.views = [{ state: "frozen", ySplit: FIRST_ROW - 1 }];
}

/** A row in bold with what the rows before it come to; returns its number. */
function sumRow(sheet: ExcelJS.Worksheet, label: string, value: ExcelJS.CellValue): number {
  const row = sheet.addRow([label]);
  row.getCell(6).value = value;
  row.font = { bold: true };
  return row.number;
}

/** Reads such a workbook back; every cell must be what the statement itself would write. Throws {@link NoStatement}. */
export async function readStatementXlsx(file: Buffer): Promise<Statement> {
  const book = await openWorkbook(file);
  const sheet = book.getWorksheet(RECORDS);
  if (!sheet) throw new NoStatement(`This workbook has no sheet "${RECORDS}".`);
  const rows: string[][] = [];
  sheet.eachRow({ includeEmpty: true }, (row) => {
    const values = Array.isArray(row.values) ? row.values.slice(1) : [];
    rows.push(Array.from(values, (value) => String(value ?? "")));
  });
  const statement = fromRecords(rows);
  const difference = sameWorkbook(book, await openWorkbook(await statementXlsx(statement)));
  if (difference) throw new NoStatement(`${difference}: something was changed.`);
  return statement;
}

async function openWorkbook(file: Buffer): Promise<ExcelJS.Workbook> {
  const book = new ExcelJS.Workbook();
  try {
    await book.xlsx.load(file as unknown as ArrayBuffer);
  } catch {
    throw new NoStatement("This file is no workbook that can be read.");
  }
  return book;
}
