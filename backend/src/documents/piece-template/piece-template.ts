import { stringify } from "csv-stringify/sync";
import ExcelJS from "exceljs";
import type { Locale } from "../../contracts/locale";
import { IMPORT_COLUMNS, IMPORT_LIMITS, type ImportColumn } from "../../contracts/manager/piece-import-words";
import type { CurrencyCode } from "../../contracts/money";
import { COLUMN_WORDS, YES_NO } from "../../domain/piece-import/column-words";
import { COLUMN_HELP, TEMPLATE_WORDS } from "./template-words";

/** What the template of a workshop offers, in one language. */
export interface TemplateFacts {
  readonly locale: Locale;
  readonly currency: CurrencyCode;
  readonly crafts: readonly string[];
  readonly materials: readonly string[];
  readonly categories: readonly string[];
}

const LISTS = "Lists";
const WIDTHS: Partial<Record<ImportColumn, number>> = {
  title: 34,
  words: 50,
  craft: 28,
  work: 34,
  photos: 30,
};
const USUAL_WIDTH = 18;
const LONG_LIST_ROWS = 1 + IMPORT_LIMITS.rows;

/** Where the comma is a decimal sign, spreadsheets part columns by semicolons. */
const DELIMITERS: Readonly<Record<Locale, string>> = { en: ",", es: ",", vi: ";", lt: ";" };

/** Prices say their currency; whoever reads the file leaves out what stands in brackets. */
function headingOf(column: ImportColumn, { locale, currency }: TemplateFacts): string {
  const words = COLUMN_WORDS[column][locale];
  return column === "price" || column === "materials_cost" ? `${words} (${currency})` : words;
}

/** The headings alone. The mark at its beginning tells spreadsheets how its letters are written. */
export function templateCsv(facts: TemplateFacts): Buffer {
  const headings = IMPORT_COLUMNS.map((column) => headingOf(column, facts));
  return Buffer.from(stringify([headings], { bom: true, delimiter: DELIMITERS[facts.locale] }));
}

/** A sheet to fill in with lists to choose from, and one that says how. */
export async function templateXlsx(facts: TemplateFacts): Promise<Buffer> {
  const { locale } = facts;
  const book = new ExcelJS.Workbook();
  const pieces = book.addWorksheet(TEMPLATE_WORDS.pieces[locale]);
  pieces.columns = IMPORT_COLUMNS.map((column) => ({
    header: headingOf(column, facts),
    width: WIDTHS[column] ?? USUAL_WIDTH,
  }));
  pieces.getRow(1).font = { bold: true };
  pieces.getRow(1).alignment = { wrapText: true, vertical: "top" };
  pieces.views = [{ state: "frozen", ySplit: 1, xSplit: 1 }];
  writeHelp(book.addWorksheet(TEMPLATE_WORDS.help[locale]), facts);
  offerLists(book, pieces, facts);
  return Buffer.from(await book.xlsx.writeBuffer());
}

function writeHelp(sheet: ExcelJS.Worksheet, facts: TemplateFacts): void {
  const { locale } = facts;
  sheet.columns = [{ width: 36 }, { width: 90 }];
  sheet.addRow([TEMPLATE_WORDS.intro[locale]]);
  sheet.mergeCells("A1:B1");
  sheet.getRow(1).height = 66;
  sheet.addRow([]);
  sheet.addRow([TEMPLATE_WORDS.column[locale], TEMPLATE_WORDS.meaning[locale]]).font = { bold: true };
  for (const column of IMPORT_COLUMNS) sheet.addRow([headingOf(column, facts), COLUMN_HELP[column][locale]]);
  sheet.eachRow((row) => {
    row.alignment = { wrapText: true, vertical: "top" };
  });
}

/** Lists to choose from. Materials and categories may be several in a cell, so that others than the list's are let in. */
function offerLists(book: ExcelJS.Workbook, pieces: ExcelJS.Worksheet, facts: TemplateFacts): void {
  const { locale, crafts, materials, categories } = facts;
  const lists = book.addWorksheet(LISTS, { state: "hidden" });
  const offered: readonly (readonly [column: ImportColumn, words: readonly string[], isOnlyOne: boolean])[] =
    [
      ["craft", crafts, true],
      ["materials", materials, false],
      ["work", categories, false],
      ["in_prison", [YES_NO.yes[locale], YES_NO.no[locale]], true],
    ];
  for (const [index, [column, words, isOnlyOne]] of offered.entries()) {
    const list = lists.getColumn(index + 1);
    list.values = [...words];
    const place = pieces.getColumn(IMPORT_COLUMNS.indexOf(column) + 1).letter;
    for (let row = 2; row <= LONG_LIST_ROWS; row += 1)
      pieces.getCell(`${place}${row}`).dataValidation = {
        type: "list",
        allowBlank: true,
        showErrorMessage: isOnlyOne,
        formulae: [`${LISTS}!$${list.letter}$1:$${list.letter}$${Math.max(1, words.length)}`],
      };
  }
}
