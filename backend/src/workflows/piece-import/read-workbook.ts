import ExcelJS from "exceljs";
import { hasHeadings } from "../../domain/piece-import/find-columns";
import { ImportRefused } from "../../domain/piece-import/import-refused";
import type { SheetRow } from "../../domain/piece-import/sheet-table";
import { cellText } from "./cell-text";
import { MOST_COLUMNS } from "./sheet-extent";
import { unpackSafely } from "./unpack-safely";

/** Say nothing about pieces, and may be written for a million cells or columns, each of which would be made. */
const IGNORED = ["cols", "conditionalFormatting", "dataValidations"];

/** The rows of the sheet that lists pieces, else of the first one. Throws {@link ImportRefused}. */
export async function readWorkbook(file: Buffer): Promise<SheetRow[]> {
  await unpackSafely(file);
  const book = new ExcelJS.Workbook();
  try {
    await book.xlsx.load(file as unknown as ArrayBuffer, { ignoreNodes: IGNORED });
  } catch {
    throw new ImportRefused("file_damaged");
  }
  const sheets = book.worksheets.filter(({ state }) => state === "visible").map(rowsOf);
  const rows = sheets.find(hasHeadings) ?? sheets[0];
  if (!rows) throw new ImportRefused("file_not_a_table");
  return rows;
}

function rowsOf(sheet: ExcelJS.Worksheet): SheetRow[] {
  const rows: SheetRow[] = [];
  sheet.eachRow((row, line) => {
    const cells = Array.from({ length: Math.min(row.cellCount, MOST_COLUMNS) }, (_, index) =>
      cellText(row.getCell(index + 1)),
    );
    rows.push({ line, cells });
  });
  return rows;
}
