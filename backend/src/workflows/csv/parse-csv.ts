import { CsvError, parse } from "csv-parse/sync";
import type { RowProblem } from "../../contracts/csv-file";
import type { CsvRow } from "../../domain/csv/csv-records";

interface Parsed {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

const OPTIONS = {
  bom: true,
  info: true,
  trim: true,
  // Rows of another length are named with their line, all of them, instead of ending the reading at the first.
  relax_column_count: true,
  skip_empty_lines: true,
  skip_records_with_empty_values: true,
  // Files that went through several programs mix their line ends.
  record_delimiter: ["\r\n", "\n", "\r"],
};

/** The rows of a CSV file, or why it can't be read as one. */
export function parseCsv(text: string): { readonly rows: CsvRow[]; readonly problems: RowProblem[] } {
  try {
    // With `info` the parser gives records with their lines, which its types don't say.
    const parsed = parse(text, { ...OPTIONS, delimiter: delimiterOf(text) }) as unknown as Parsed[];
    return { rows: parsed.map(({ record, info }) => ({ line: info.lines, fields: record })), problems: [] };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { rows: [], problems: [{ line: lineOf(error), message: sentenceOf(error) }] };
  }
}

/** Spreadsheets write semicolons where the comma is a decimal sign, and tabs when they save as "Unicode text". */
function delimiterOf(text: string): string {
  const [header = ""] = text.split(/[\r\n]/, 1);
  if (header.includes(",")) return ",";
  return [";", "\t"].find((sign) => header.includes(sign)) ?? ",";
}

function lineOf(error: CsvError): number {
  const { lines } = error as CsvError & { readonly lines?: unknown };
  return typeof lines === "number" ? lines : 1;
}

function sentenceOf({ code }: CsvError): string {
  if (code === "CSV_QUOTE_NOT_CLOSED") return "A quotation mark is opened here and never closed.";
  return /QUOTE/.test(code)
    ? 'A quotation mark stands inside a field; write a field that has one like "this ""one""".'
    : "This line can't be read as CSV.";
}
