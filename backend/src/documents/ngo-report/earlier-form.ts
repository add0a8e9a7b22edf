import type { ReportHead, ReportRow } from "../../contracts/ngo/report-sheet";
import { intoPages } from "../paper/block";
import { POINTS_PER_MM } from "../paper/measures";
import { Pdf } from "../paper/pdf";
import { FOOT, MARGIN, PORTRAIT } from "./page-measures";
import { pageLines } from "./page-words";
import { type PdfObjects, pdfObjects } from "./pdf-objects";
import { reportPdf } from "./report-pdf";
import { tableBlocks } from "./table-blocks";

/** A PDF as it was found, and what its records say. */
export interface JudgedPdf {
  readonly file: Buffer;
  readonly found: PdfObjects;
  readonly head: ReportHead;
  readonly rows: readonly ReportRow[];
}

interface Line {
  readonly text: string;
  readonly page: number;
  readonly isFoot: boolean;
}

/** Below it a page has its foot, points. */
const FOOT_TOP = FOOT * POINTS_PER_MM;
const MOST_NAMED = 5;

/**
 * How a PDF of an earlier form differs from its records. Blocks have moved from page to page since, so each line is looked for
 * on any page: as often as the records tell it, and no other. Titles of columns stand on as many pages as the table has.
 */
export async function earlierFormDifferences({ file, found, head, rows }: JudgedPdf): Promise<string[]> {
  const again = await reportPdf(head, rows);
  const [is, belongs] = [await linesOf(file, head), await linesOf(again, head)];
  const titles = new Set((await linesOf(await titlesPdf(head), head)).map(({ text }) => text));
  const foot = new Set(belongs.filter(({ isFoot }) => isFoot).map(({ text }) => text));
  const isAgain = ({ isFoot, text }: Line) => (isFoot ? foot : titles).has(text);
  const missing = counted(belongs.filter((line) => !isAgain(line)).map(({ text }) => text));
  const added: string[] = [];
  for (const line of is) {
    if (isAgain(line)) continue;
    const left = line.isFoot ? 0 : (missing.get(line.text) ?? 0);
    if (left > 0) missing.set(line.text, left - 1);
    else
      added.push(`Page ${line.page} says “${line.text}”, which its records don't tell, or don't tell again`);
  }
  const pages = Math.max(0, ...is.map(({ page }) => page));
  const often = (text: string, isFoot: boolean) =>
    is.filter((line) => line.text === text && line.isFoot === isFoot).length;
  const lacking = [
    ...[...missing].flatMap(([text, left]) => (left > 0 ? [text] : [])),
    ...[...titles].filter((text) => often(text, false) === 0),
    ...[...foot].filter((text) => often(text, true) !== pages),
  ].map((text) => `No page says “${text}” as its records tell it`);
  const named = [...added.slice(0, MOST_NAMED), ...lacking.slice(0, MOST_NAMED)];
  return hasForeign(found, again) ? [...named, "Something was put into this PDF that no report has"] : named;
}

/** The number of a page follows from how many there are, so every page's says the same here. */
async function linesOf(file: Buffer, { words }: ReportHead): Promise<Line[]> {
  const pages = await pageLines(file);
  return pages.flatMap((lines, index) => {
    const number = (words.page ?? "")
      .replace("{page}", String(index + 1))
      .replace("{pages}", String(pages.length));
    return lines.map(({ texts, y }) => ({
      text: texts.map((text) => (y < FOOT_TOP && text === number ? (words.page ?? "") : text)).join(" | "),
      page: index + 1,
      isFoot: y < FOOT_TOP,
    }));
  });
}

async function titlesPdf(head: ReportHead): Promise<Buffer> {
  const pdf = new Pdf(PORTRAIT.paper, "", head.locale);
  const titles = tableBlocks(head, [], { shape: PORTRAIT, typesetter: pdf.typesetter });
  for (const page of intoPages(titles, { left: MARGIN, top: MARGIN, bottom: PORTRAIT.bottom }))
    pdf.addPage(page);
  return pdf.bytes();
}

function counted(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return counts;
}

/** Pictures, notes, forms and programs each bring a name that no report of ours uses. */
function hasForeign({ objects }: PdfObjects, again: Buffer): boolean {
  const namesOf = (all: PdfObjects["objects"]) =>
    [...all.values()].flatMap(({ text }) => [...text.matchAll(/\/[A-Za-z]+/g)].map(([name]) => name));
  const known = new Set(namesOf(pdfObjects(again).objects));
  return namesOf(objects).some((name) => !known.has(name));
}
