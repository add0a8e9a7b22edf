import { parse } from "csv-parse/sync";
import type { ReportHead } from "../../contracts/ngo/report-sheet";
import { originalField } from "../../domain/csv/harmless-field";
import { type FoundReport, type FoundRow, NoReport, readHead } from "./no-report";
import { minorOf, rowKindOf } from "./read-cells";
import { CSV_RECORDS, reportCsv } from "./report-csv";
import { sealing, sourceOf } from "./report-source";

const BESIDE: readonly string[] = Object.values(CSV_RECORDS);

/** Reads a CSV file back, and says which lines the report itself would write otherwise. @throws NoReport */
export async function readReportCsv(file: Buffer): Promise<FoundReport> {
  const lines = parsed(file);
  const of = (record: string) => lines.find(([first]) => first === record)?.[1];
  const json = of(CSV_RECORDS.head);
  const seal = of(CSV_RECORDS.seal);
  if (json === undefined || seal === undefined)
    throw new NoReport("This file is no report of the shop: it has no head and no SHA-256.");
  const head = readHead(json);
  const rows = lines.flatMap((fields, index) =>
    index === 0 || BESIDE.includes(fields[0] ?? "") ? [] : [rowOf(fields, head, `Line ${index + 1}`)],
  );
  return { head, rows, seal, differences: await differencesOf(lines, head, rows) };
}

function parsed(file: Buffer): string[][] {
  try {
    return parse(file, { bom: true, relax_column_count: true, skip_empty_lines: true });
  } catch {
    throw new NoReport("This file is no CSV that can be read.");
  }
}

function rowOf(fields: readonly string[], head: ReportHead, place: string): FoundRow {
  const [kind = "", key = "", ...rest] = fields;
  const cells = head.columns.map((column, index) => {
    const field = rest[index] ?? "";
    if (field === "") return null;
    return column.type === "money" || column.type === "count"
      ? minorOf(field, column, place)
      : originalField(field);
  });
  return {
    row: { kind: rowKindOf(kind, place), key: originalField(key), cells },
    check: rest[head.columns.length] ?? "",
    place: `${place} (${cells[0] ?? key})`,
  };
}

/** Rows are told by their checks; this is about all other lines, and about what stands beside a row. */
async function differencesOf(
  lines: readonly (readonly string[])[],
  head: ReportHead,
  rows: readonly FoundRow[],
): Promise<string[]> {
  let text = "";
  const source = sealing(
    sourceOf(
      head,
      rows.map(({ row }) => row),
    ),
  );
  for await (const part of reportCsv(source)) text += part;
  const written = parsed(Buffer.from(text));
  const differences: string[] = [];
  for (let index = 0; index < Math.max(lines.length, written.length); index += 1) {
    const [found = [], belongs = []] = [lines[index], written[index]];
    const isRow = index > 0 && belongs[0] !== undefined && !BESIDE.includes(belongs[0]);
    // The checks of changed rows, and the seal over them, are told for themselves.
    if (belongs[0] === CSV_RECORDS.seal) continue;
    const place = isRow ? belongs.length - 1 : belongs.length;
    for (let field = 0; field < Math.max(found.length, belongs.length); field += 1)
      if (found[field] !== belongs[field] && !(isRow && field === place))
        differences.push(
          `Line ${index + 1} says ${JSON.stringify(found[field] ?? "")} where ${JSON.stringify(belongs[field] ?? "")} belongs`,
        );
  }
  return differences;
}
