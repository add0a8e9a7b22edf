/** How a cell is written: its number format, or none, and whether it is bold or broken into lines. */
export interface CellStyle {
  readonly format?: string;
  readonly isBold?: boolean;
  readonly wraps?: boolean;
}

/** A text is never a formula, whatever it begins with. Numbers are decimal text, so that none is a float on the way. */
export type SheetCell = (
  | { readonly text: string }
  | { readonly number: string }
  | { readonly formula: string; readonly result: string }
) & { readonly style?: CellStyle };

/** null is an empty cell. */
export type SheetRow = readonly (SheetCell | null)[];

export interface Sheet {
  readonly name: string;
  /** Of the columns, in characters. */
  readonly widths: readonly number[];
  /** Rows that stay in view. */
  readonly frozen?: number;
  /** Some at a time. */
  readonly rows: AsyncIterable<readonly SheetRow[]>;
}

const HEAD =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';

/** A sheet as the workbook's file holds it, as many rows at a time as it is given. */
export async function* sheetXml(sheet: Sheet, styleOf: (style: CellStyle) => number): AsyncGenerator<string> {
  yield `${HEAD}${viewOf(sheet.frozen ?? 0)}${columnsOf(sheet.widths)}<sheetData>\n`;
  let number = 0;
  for await (const rows of sheet.rows) {
    const lines = rows.map((row) => {
      number += 1;
      return rowXml(row, number, styleOf);
    });
    yield lines.join("");
  }
  yield "</sheetData></worksheet>";
}

const viewOf = (frozen: number): string =>
  frozen === 0
    ? ""
    : `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>`;

const columnsOf = (widths: readonly number[]): string =>
  `<cols>${widths.map((width, place) => `<col min="${place + 1}" max="${place + 1}" width="${width}" customWidth="1"/>`).join("")}</cols>`;

function rowXml(row: SheetRow, number: number, styleOf: (style: CellStyle) => number): string {
  let xml = `<row r="${number}">`;
  for (const [place, cell] of row.entries())
    if (cell) xml += cellXml(cell, `${columnName(place)}${number}`, styleOf);
  return `${xml}</row>\n`;
}

function cellXml(cell: SheetCell, address: string, styleOf: (style: CellStyle) => number): string {
  const style = cell.style ? ` s="${styleOf(cell.style)}"` : "";
  if ("text" in cell)
    return `<c r="${address}"${style} t="inlineStr"><is><t xml:space="preserve">${escaped(cell.text)}</t></is></c>`;
  if ("number" in cell) return `<c r="${address}"${style}><v>${cell.number}</v></c>`;
  return `<c r="${address}"${style}><f>${escaped(cell.formula)}</f><v>${cell.result}</v></c>`;
}

const NAMES: string[] = [];

/** A, B, … Z, AA: the name of a column by its place. */
export function columnName(place: number): string {
  NAMES[place] ??=
    (place >= 26 ? columnName(Math.floor(place / 26) - 1) : "") + String.fromCharCode(65 + (place % 26));
  return NAMES[place];
}

const SPECIAL = /[&<>"]/g;
const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

export const escaped = (text: string): string => text.replace(SPECIAL, (sign) => ENTITIES[sign] ?? sign);
