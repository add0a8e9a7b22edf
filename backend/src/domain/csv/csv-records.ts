import type { RowProblem } from "../../contracts/csv-file";

/** A row of a CSV file as its parser gives it. */
export interface CsvRow {
  readonly line: number;
  readonly fields: readonly string[];
}

/** A row below the header, its fields by the names of their columns. */
export interface CsvRecord<Column extends string> {
  readonly line: number;
  readonly values: Readonly<Record<Column, string>>;
}

export interface CsvRecords<Column extends string> {
  readonly records: readonly CsvRecord<Column>[];
  readonly problems: readonly RowProblem[];
}

/** A file that nobody could check by eye any more is sent in parts. */
const MOST_ROWS = 5_000;

/** Reads rows by the header in the first one, in any order of columns and with others beside them. */
export function csvRecords<Column extends string>(
  rows: readonly CsvRow[],
  columns: readonly Column[],
): CsvRecords<Column> {
  const [header, ...body] = rows;
  if (!header) return { records: [], problems: [{ line: 1, message: "The file is empty." }] };
  const names = header.fields.map((name) => name.trim().toLowerCase());
  const message = headerProblem(names, columns) ?? sizeProblem(body.length);
  if (message) return { records: [], problems: [{ line: header.line, message }] };

  const records: CsvRecord<Column>[] = [];
  const problems: RowProblem[] = [];
  for (const { line, fields } of body) {
    if (fields.length === names.length) {
      const values = columns.map((name) => [name, (fields[names.indexOf(name)] ?? "").trim()]);
      records.push({ line, values: Object.fromEntries(values) as Record<Column, string> });
    } else {
      problems.push({
        line,
        message: `The row has ${fields.length} fields, the first line has ${names.length}.`,
      });
    }
  }
  return { records, problems };
}

function headerProblem(names: readonly string[], columns: readonly string[]): string | undefined {
  const missing = columns.filter((name) => !names.includes(name));
  if (missing.length > 0)
    return `The first line names the columns ${columns.join(", ")}. Missing: ${missing.join(", ")}.`;
  const twice = columns.filter((name) => names.indexOf(name) !== names.lastIndexOf(name));
  return twice.length > 0 ? `The first line names a column twice: ${twice.join(", ")}.` : undefined;
}

function sizeProblem(rows: number): string | undefined {
  if (rows === 0) return "The file has a first line and no rows below it.";
  return rows > MOST_ROWS
    ? `The file has ${rows} rows. Send at most ${MOST_ROWS} at a time, in several files.`
    : undefined;
}
