import { IMPORT_COLUMNS, type ImportColumn } from "../../contracts/manager/piece-import-words";
import { COLUMN_WORDS } from "./column-words";
import { ImportRefused } from "./import-refused";
import { plainWords } from "./plain-words";
import type { SheetRow } from "./sheet-table";

/** A title, an address or a note may stand above the headings. */
const HEADINGS_WITHIN_ROWS = 10;

export interface FoundColumns {
  /** Column → its place in a row. */
  readonly places: ReadonlyMap<ImportColumn, number>;
  /** Headings that nobody knows; what stands below them is left out. */
  readonly leftOut: readonly string[];
  readonly body: readonly SheetRow[];
}

const COLUMN_OF = new Map(
  IMPORT_COLUMNS.flatMap((column) =>
    [column.replaceAll("_", " "), ...Object.values(COLUMN_WORDS[column])].map(
      (words) => [headingOf(words), column] as const,
    ),
  ),
);

/** Large and small letters, accents and what stands in brackets say nothing else. */
function headingOf(words: string): string {
  return plainWords(words.replace(/\(.*?\)/g, ""));
}

/** Where the headings are; -1 when there are none. */
const placeOfHeadings = (rows: readonly SheetRow[]): number =>
  rows
    .slice(0, HEADINGS_WITHIN_ROWS)
    .findIndex(({ cells }) => cells.some(({ text }) => COLUMN_OF.get(headingOf(text)) === "title"));

export const hasHeadings = (rows: readonly SheetRow[]): boolean => placeOfHeadings(rows) >= 0;

/** Finds the row of headings, in any of the shop's languages. Throws {@link ImportRefused}. */
export function findColumns(rows: readonly SheetRow[]): FoundColumns {
  const at = placeOfHeadings(rows);
  const headings = rows[at];
  if (!headings) throw new ImportRefused("header_missing");
  const places = new Map<ImportColumn, number>();
  const leftOut: string[] = [];
  for (const [place, { text }] of headings.cells.entries()) {
    const column = COLUMN_OF.get(headingOf(text));
    if (!column) {
      if (text) leftOut.push(text);
    } else if (places.has(column)) throw new ImportRefused("header_twice", { column: text });
    else places.set(column, place);
  }
  return { places, leftOut, body: rows.slice(at + 1) };
}
