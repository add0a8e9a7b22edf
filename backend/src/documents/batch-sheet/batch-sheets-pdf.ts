import { Pdf } from "../paper/pdf";
import { BATCH_SHEET_WORDS } from "./batch-sheet-words";
import { type BatchSheet, layOutBatchSheet, PAPER_ACROSS } from "./lay-out-batch-sheet";

/** Sheets of one language as the bytes of a PDF, a page each. */
export async function batchSheetsPdf(sheets: readonly BatchSheet[]): Promise<Buffer> {
  const locale = sheets[0]?.locale ?? "en";
  const pdf = new Pdf(PAPER_ACROSS, BATCH_SHEET_WORDS.title[locale], locale);
  for (const sheet of sheets) pdf.addPage(layOutBatchSheet(sheet, pdf.typesetter));
  return pdf.bytes();
}
