import { ImportRefused } from "../../domain/piece-import/import-refused";

/** Merged cells of a sheet together; a heading over a whole list of pieces takes some dozens. */
const MOST_MERGED = 10_000;
const BEGUN = /<mergeCell[\s/>]/g;
const WHOLE = /<mergeCell\s+ref=["']([A-Z]{1,3})(\d{1,7})(?::([A-Z]{1,3})(\d{1,7}))?["']\s*\/?>/g;

/**
 * How many cells the merges of this piece of a sheet cover, after so many before: whoever reads the sheet makes every one of
 * them. Throws {@link ImportRefused} for too many, and for a merge that isn't written as spreadsheets write it.
 */
export function countMerged(xml: string, before: number): number {
  const merges = [...xml.matchAll(WHOLE)];
  if (merges.length !== (xml.match(BEGUN)?.length ?? 0)) throw new ImportRefused("file_damaged");
  let cells = before;
  for (const [, left = "", top = "", right = left, bottom = top] of merges) {
    const columns = Math.abs(columnOf(right) - columnOf(left)) + 1;
    const rows = Math.abs(Number(bottom) - Number(top)) + 1;
    cells += columns * rows;
  }
  if (cells > MOST_MERGED) throw new ImportRefused("file_unpacks_too_large");
  return cells;
}

/** Columns that are looked at; a list of pieces has some dozens. */
export const MOST_COLUMNS = 100;
const CELL = /<c\s(?:[^>]*?\s)?r\s*=\s*["']([^"']*)["']/g;
const ADDRESS = /^([A-Z]{1,3})\d{1,7}$/;

/** A row with one cell far out is kept as if it had all those before. Throws {@link ImportRefused}. */
export function refuseFarCells(xml: string): void {
  for (const [, address = ""] of xml.matchAll(CELL)) {
    const letters = ADDRESS.exec(address)?.[1];
    if (!letters) throw new ImportRefused("file_damaged");
    if (columnOf(letters) > MOST_COLUMNS) throw new ImportRefused("file_unpacks_too_large");
  }
}

/** A is 1, Z 26, AA 27. */
const columnOf = (letters: string): number =>
  [...letters].reduce((column, letter) => 26 * column + letter.charCodeAt(0) - 64, 0);
