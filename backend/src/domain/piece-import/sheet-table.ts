/** What a spreadsheet says of a cell besides its text. */
export type CellMark = "formula" | "formula_without_value" | "merged" | "cell_error" | "formula_in_text";

export interface SheetCell {
  /** As it would be typed: a decimal point, a date as `YYYY-MM-DD`. */
  readonly text: string;
  readonly mark?: CellMark | undefined;
  /** The spreadsheet keeps it as a number, so that its points and commas are no riddle. */
  readonly isNumber?: boolean | undefined;
}

export interface SheetRow {
  /** As the spreadsheet counts it. */
  readonly line: number;
  readonly cells: readonly SheetCell[];
}

/** True for a row in which nothing was written. */
export const isBlank = ({ cells }: SheetRow): boolean => cells.every(({ text, mark }) => !text && !mark);
