import { parse } from "csv-parse/sync";
import { stringify } from "csv-stringify/sync";
import { harmlessField, originalField } from "../../domain/csv/harmless-field";
import type { Statement } from "../../domain/statement/statement";
import { fromRecords, NoStatement, toRecords } from "./statement-records";

/** A statement as CSV, UTF-8 with its mark, so that spreadsheets read every letter. */
export function statementCsv(statement: Statement): Buffer {
  const rows = toRecords(statement).map((record) =>
    record.map((field) => (typeof field === "string" && !isAmount(field) ? harmlessField(field) : field)),
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
  return fromRecords(rows.map((row) => row.map(originalField)));
}

const isAmount = (text: string) => /^-?\d+(\.\d+)?$/.test(text);
