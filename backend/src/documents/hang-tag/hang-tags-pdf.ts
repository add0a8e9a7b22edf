import type { Drawing } from "../paper/drawing";
import { A4 } from "../paper/measures";
import { Pdf } from "../paper/pdf";
import { takeTurns } from "../paper/take-turns";
import type { HangTag } from "./hang-tag";
import { layOutTag } from "./lay-out-tag";
import { tagSheets } from "./tag-sheet";

/** Sheets with so many tags of each piece, as the bytes of a PDF. */
export async function hangTagsPdf(tags: readonly HangTag[], copies: number): Promise<Buffer> {
  const pdf = new Pdf(A4, "Hang tags", tags[0]?.texts[0].locale ?? "en");
  const drawings: Drawing[] = [];
  await takeTurns(tags, (tag) => {
    // All tags of a piece are alike: it is laid out once.
    const drawing = layOutTag(tag, pdf.typesetter);
    for (let copy = 0; copy < copies; copy += 1) drawings.push(drawing);
  });
  await takeTurns(tagSheets(drawings), (sheet) => pdf.addPage(sheet));
  return pdf.bytes();
}
