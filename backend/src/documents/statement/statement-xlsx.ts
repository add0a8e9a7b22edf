import ExcelJS from "exceljs";
import { exponentOf, fromMinor } from "../../domain/money";
import { type Statement, totalOf } from "../../domain/statement/statement";
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
  const format = exponent === 0 ? "#,##0" : `#,##0.${"0".repeat(exponent)}`;
  const decimal = (minor: bigint) => Number(fromMinor(minor, currencyCode));
  sheet.columns = [{ width: 20 }, { width: 12 }, { width: 28 }, { width: 16 }, { width: 44 }, { width: 16 }];
  sheet.addRows([
    ["Center", statement.center],
    ["Workshop", statement.workshop ?? "post of the center"],
    ["Month", statement.period],
    ["Time zone", statement.timeZone],
    ["Currency", currencyCode],
    ["SHA-256", statement.hash],
    [],
    ["When (UTC)", "Kind", "Recipient", "Reference", "Title", `Amount, ${currencyCode}`],
    ["Opening balance", null, null, null, null, decimal(totalOf(statement.opening))],
  ]);
  sheet.getRow(FIRST_ROW - 1).font = { bold: true };
  for (const line of statement.lines) {
    sheet.addRow([
      new Date(line.occurredAt),
      line.kind,
      line.recipient,
      line.reference,
      line.title,
      decimal(line.amountMinor),
    ]);
  }
  const last = FIRST_ROW + statement.lines.length;
  const closing = sheet.addRow(["Closing balance"]);
  closing.getCell(6).value = {
    formula: `SUM(F${FIRST_ROW}:F${last})`,
    result: decimal(totalOf(statement.closing)),
  };
  closing.font = { bold: true };
  sheet.getColumn(6).numFmt = format;
  for (let row = FIRST_ROW + 1; row <= last; row += 1) sheet.getCell(row, 1).numFmt = "yyyy-mm-dd hh:mm";
  sheet.views = [{ state: "frozen", ySplit: FIRST_ROW - 1 }];
}

/** Reads such a workbook back. Throws {@link NoStatement}. */
export async function readStatementXlsx(file: Buffer): Promise<Statement> {
  const book = new ExcelJS.Workbook();
  try {
    await book.xlsx.load(file as unknown as ArrayBuffer);
  } catch {
    throw new NoStatement("This file is no workbook that can be read.");
  }
  const sheet = book.getWorksheet(RECORDS);
  if (!sheet) throw new NoStatement(`This workbook has no sheet "${RECORDS}".`);
  const rows: string[][] = [];
  sheet.eachRow((row) => {
    const values = Array.isArray(row.values) ? row.values.slice(1) : [];
    rows.push(Array.from(values, (value) => String(value ?? "")));
  });
  return fromRecords(rows);
}
