import type ExcelJS from "exceljs";

/**
 * Where a workbook shows a reader anything else than another one does, in words; undefined when it is the same. Looks at
 * what can be read or hidden: sheets, cells with their formulas and number formats, hidden rows and columns.
 */
export function sameWorkbook(found: ExcelJS.Workbook, written: ExcelJS.Workbook): string | undefined {
  const names = (book: ExcelJS.Workbook) =>
    book.worksheets.map(({ name, state }) => `${name} (${state})`).join(", ");
  if (names(found) !== names(written))
    return `The workbook has the sheets ${names(found)} where ${names(written)} belong`;
  for (const sheet of written.worksheets) {
    const other = found.getWorksheet(sheet.name);
    const difference = other && differenceOf(other, sheet);
    if (difference) return difference;
  }
  return undefined;
}

function differenceOf(found: ExcelJS.Worksheet, written: ExcelJS.Worksheet): string | undefined {
  const rows = Math.max(found.rowCount, written.rowCount);
  const columns = Math.max(found.columnCount, written.columnCount);
  for (let column = 1; column <= columns; column += 1)
    if (found.getColumn(column).hidden) return `${found.name} hides column ${column}`;
  for (let row = 1; row <= rows; row += 1) {
    if (found.getRow(row).hidden) return `${found.name} hides row ${row}`;
    for (let column = 1; column <= columns; column += 1) {
      const cell = found.getCell(row, column);
      const [is, belongs] = [shown(cell), shown(written.getCell(row, column))];
      if (is !== belongs) return `${found.name}!${cell.address} shows ${is} where ${belongs} belongs`;
    }
  }
  return undefined;
}

/** What a reader sees of a cell. An empty one shows nothing, whatever its format. */
function shown({ value, numFmt }: ExcelJS.Cell): string {
  if (value === null || value === "") return "nothing";
  return JSON.stringify(typeof value === "string" ? value : [value, numFmt ?? ""]);
}
