import { stringify } from "csv-stringify/sync";
import type { ReportColumn } from "../../contracts/ngo/report-sheet";
import { harmlessField } from "../../domain/csv/harmless-field";
import { decimalText } from "../../domain/money";
import { canonicalJson, rowCheck } from "../../domain/ngo-report/canonical";
import type { SealedSource } from "./report-source";

/** What a line of the file is, beside the kinds of rows. */
export const CSV_RECORDS = {
  about: "about",
  definition: "definition",
  head: "head",
  seal: "sha256",
} as const;

/**
 * A report as CSV, UTF-8 with its mark, part by part: titles, rows and total as a table, then what the report says of itself.
 * Amounts are written as people write them, each in a column of its currency; no text runs as a formula.
 */
export async function* reportCsv({ head, batches, seal }: SealedSource): AsyncGenerator<string> {
  const { columns, words } = head;
  const labels = columns.map(({ label }) => harmlessField(label));
  yield `\uFEFF${lines([[words.record ?? "", words.key ?? "", ...labels, words.check ?? ""]])}`;
  for await (const rows of batches) {
    const table = rows.map((row) => [
      row.kind,
      harmlessField(row.key),
      ...row.cells.map((cell, place) => fieldOf(cell, columns[place])),
      rowCheck(row),
    ]);
    if (table.length > 0) yield lines(table);
  }
  yield lines([
    ...head.about.map(({ line, label, text }) => [
      CSV_RECORDS.about,
      line,
      harmlessField(label),
      harmlessField(text),
    ]),
    ...head.definitions.map(({ label, text }) => [
      CSV_RECORDS.definition,
      "",
      harmlessField(label),
      harmlessField(text),
    ]),
    [CSV_RECORDS.head, canonicalJson(head)],
    [CSV_RECORDS.seal, seal.digest()],
  ]);
}

const lines = (rows: readonly (readonly string[])[]): string =>
  stringify([...rows.map((row) => [...row])], { record_delimiter: "windows" });

/** The label of a total stands in a column of text; numbers begin with a minus and are no formula. */
function fieldOf(cell: string | null, column: ReportColumn | undefined): string {
  if (cell === null) return "";
  if (column?.type === "money") return decimalText(BigInt(cell), column.exponent ?? 0);
  return column?.type === "count" ? cell : harmlessField(cell);
}
