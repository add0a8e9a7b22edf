import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import type { Statement } from "../../domain/statement/statement";
import { fromRecords, NoStatement, toRecords } from "./statement-records";

/** Text that a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;
const ESCAPED = /^'(?=[=+\-@\t\r])/;

/** A statement as CSV, UTF-8 with its mark, so that spreadsheets read every letter. */
export function statementCsv(statement: Statement): Buffer {
  const rows = toRecords(statement).map((record) =>
    record.map((field) =>
      typeof field === "string" && FORMULA.test(field) && !isAmount(field) ? `'${field}` : field,
    ),
  );
  return Buffer.from(stringify(rows, { bom: true, record_delimiter: "windows", cast: { bigint: String } }));
}

/** Reads such a file back. Throws {@link NoStatement}. */
export function readStatementCsv(file: Buffer): Statement {
  let rows: string[][];
  try {
    rows = parse(file, { bom: true, relax_column_count: true, skip_empty_lines: true });
  } catch {
    throw new NoStatement("This file is no CSV that can be read.");
  }
  return fromRecords(rows.map((row) => row.map((field) => field.replace(ESCAPED, ""))));
}

const isAmount = (text: string) => /^-?\d+(\.\d+)?$/.test(text);
