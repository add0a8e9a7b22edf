import { IMPORT_LIMITS, type ImportColumn } from "../../contracts/manager/piece-import-words";
import { findColumns } from "./find-columns";
import { ImportRefused } from "./import-refused";
import { type ImportVocabulary, isFault, type ReadRow, readRow } from "./read-row";
import { isBlank, type SheetCell, type SheetRow } from "./sheet-table";

export interface TableRow extends ReadRow {
  readonly line: number;
  readonly state: "ready" | "wrong" | "same_row";
  /** The line of the earlier row that says the same. */
  readonly sameAs: number | null;
}

export interface ReadTable {
  readonly rows: readonly TableRow[];
  /** Headings whose columns are left out. */
  readonly leftOut: readonly string[];
}

/** Reads a whole file. Throws {@link ImportRefused} for one that is no list of pieces or too long a one. */
export function readTable(rows: readonly SheetRow[], vocabulary: ImportVocabulary): ReadTable {
  if (rows.every(isBlank)) throw new ImportRefused("file_empty");
  const { places, leftOut, body } = findColumns(rows);
  const written = body.filter((row) => !isBlank(row));
  if (written.length === 0) throw new ImportRefused("no_rows");
  if (written.length > IMPORT_LIMITS.rows)
    throw new ImportRefused("too_many_rows", { rows: written.length, most: IMPORT_LIMITS.rows });
  return { rows: judgeRows(written, (row) => readRow(cellsOf(row, places), vocabulary)), leftOut };
}

/** Which rows become drafts: those without faults, each thing that is said only once. */
export function judgeRows(rows: readonly SheetRow[], read: (row: SheetRow) => ReadRow): readonly TableRow[] {
  const firstLine = new Map<string, number>();
  return rows.map((row) => {
    const said = read(row);
    const sameAs = firstLine.get(said.fingerprint) ?? null;
    if (sameAs === null) firstLine.set(said.fingerprint, row.line);
    const state = said.problems.some(isFault) ? "wrong" : sameAs === null ? "ready" : "same_row";
    return { ...said, line: row.line, state, sameAs: state === "same_row" ? sameAs : null };
  });
}

function cellsOf(
  { cells }: SheetRow,
  places: ReadonlyMap<ImportColumn, number>,
): Partial<Record<ImportColumn, SheetCell>> {
  return Object.fromEntries(
    [...places].flatMap(([column, place]) => {
      const cell = cells[place];
      return cell ? [[column, cell]] : [];
    }),
  );
}
