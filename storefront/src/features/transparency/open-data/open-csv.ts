import { OPEN_COLUMNS, type OpenColumn, type OpenRow } from "./open-columns";

/** Text that a spreadsheet would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/;
const AMOUNT = /^-?\d+(\.\d+)?$/;
const QUOTED = /[",\r\n]/;
const LINE = "\r\n";
/** Says UTF-8 to spreadsheets, which else take letters for others: every CSV of the shop begins with it. */
const MARK = "\uFEFF";

/** Rows as CSV (RFC 4180, UTF-8 with its mark, a header and no comments); with no rows the header stands alone. */
export function openCsv(rows: readonly OpenRow[]): string {
  const columns = Object.keys(OPEN_COLUMNS) as OpenColumn[];
  const lines = [columns, ...rows.map((row) => columns.map((column) => String(row[column])))];
  return MARK + lines.map((line) => line.map(field).join(",") + LINE).join("");
}

function field(text: string): string {
  const safe = FORMULA.test(text) && !AMOUNT.test(text) ? `'${text}` : text;
  return QUOTED.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
