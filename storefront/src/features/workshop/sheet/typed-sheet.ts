import type { SheetEntry } from "@second-chance/backend/contracts/manager/piece-import";

/** What is asked for each piece on the paper, in its order. */
export const SHEET_FIELDS = [
  "title",
  "length",
  "width",
  "height",
  "weight",
  "quantity",
  "price",
  "made_on",
] as const;
export type SheetField = (typeof SHEET_FIELDS)[number];

export interface TypedRow {
  /** Of this device only: what React and the focus know it by. */
  readonly key: string;
  readonly cells: Readonly<Partial<Record<SheetField, string>>>;
  /** Labour categories that are ticked. */
  readonly work: readonly string[];
}

/** A sheet as far as it was typed. */
export interface TypedSheet {
  /** The id that it is sent with, however often. */
  readonly id: string;
  readonly number: string;
  readonly rows: readonly TypedRow[];
}

/** A new row, as the one before it where rows are mostly alike: the day and whose work it is. */
export function newRow(before?: TypedRow): TypedRow {
  const day = before?.cells.made_on;
  return { key: crypto.randomUUID(), cells: day ? { made_on: day } : {}, work: before?.work ?? [] };
}

export const emptySheet = (): TypedSheet => ({ id: crypto.randomUUID(), number: "", rows: [newRow()] });

/** True for a row in which nothing but what was taken over from the row before stands. */
export const isUntouched = ({ cells }: TypedRow): boolean =>
  SHEET_FIELDS.every((field) => field === "made_on" || !cells[field]?.trim());

/** Rows that say something. */
export const writtenRows = ({ rows }: TypedSheet): readonly TypedRow[] =>
  rows.filter((row) => !isUntouched(row));

/** What is sent of a sheet. */
export function entryOf(sheet: TypedSheet, locale: SheetEntry["locale"], isDryRun: boolean): SheetEntry {
  return {
    id: sheet.id,
    number: sheet.number.trim(),
    locale,
    dry_run: isDryRun,
    rows: writtenRows(sheet).map(({ cells, work }) => ({ ...cells, work: work.join("; ") })),
  };
}
