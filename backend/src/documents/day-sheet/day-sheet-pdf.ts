import { A4 } from "../paper/measures";
import { Pdf } from "../paper/pdf";
import { takeTurns } from "../paper/take-turns";
import type { DaySheet } from "./day-sheet";
import { DAY_SHEET_WORDS } from "./day-sheet-words";
import { layOutDaySheet } from "./lay-out-day-sheet";

/** The work of a day on A4, as the bytes of a PDF. */
export async function daySheetPdf(sheet: DaySheet): Promise<Buffer> {
  const pdf = new Pdf(A4, DAY_SHEET_WORDS[sheet.locale].title, sheet.locale);
  await takeTurns(layOutDaySheet(sheet, pdf.typesetter), (page) => pdf.addPage(page));
  return pdf.bytes();
}
