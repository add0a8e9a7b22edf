import { z } from "zod";
import { PRESENT_FORM, type ReportHead, type ReportRow, ROW_KINDS } from "../../contracts/ngo/report-sheet";
import { earlierFormDifferences, type JudgedPdf } from "./earlier-form";
import { type FoundReport, NoReport, readHead } from "./no-report";
import { pageWords } from "./page-words";
import { type PdfObjects, pdfObjects } from "./pdf-objects";
import { reportPdf } from "./report-pdf";

const rowSchema = z.tuple([z.enum(ROW_KINDS), z.string()], z.string().nullable());
const MOST_NAMED = 5;

/**
 * Reads the records that a printed report carries, and draws it again: its pages have to be those that these records make,
 * each word and line in its place; or, of an earlier form, line by line wherever the lines stand. @throws NoReport
 */
export async function readReportPdf(file: Buffer): Promise<FoundReport> {
  const found = pdfObjects(file);
  const { head, rows } = recordsOf(found);
  const judge = head.form === PRESENT_FORM ? presentDifferences : earlierFormDifferences;
  return {
    head,
    rows: rows.map((row, index) => ({ row, check: null, place: `Record ${index + 1}` })),
    seal: await printedSeal(file),
    differences: await judge({ file, found, head, rows }),
  };
}

function recordsOf({ objects }: PdfObjects): {
  readonly head: ReportHead;
  readonly rows: readonly ReportRow[];
} {
  const [attached, another] = [...objects.values()].filter(({ text }) => text.includes("/EmbeddedFile\n"));
  if (!attached?.stream || another) throw new NoReport("This PDF carries no records of a report.");
  const [first = "", ...lines] = attached.stream.toString("utf8").split("\n");
  const head = readHead(first);
  return {
    head,
    rows: lines.filter((line) => line !== "").map((line, index) => rowOf(line, head, index + 1)),
  };
}

function rowOf(line: string, { columns }: ReportHead, number: number): ReportRow {
  let fields: unknown;
  try {
    fields = JSON.parse(line);
  } catch {
    fields = undefined;
  }
  const parsed = rowSchema.safeParse(fields);
  if (!parsed.success || parsed.data.length !== columns.length + 2)
    throw new NoReport(`Record ${number} of this PDF can't be read.`);
  const [kind, key, ...cells] = parsed.data;
  return { kind, key, cells };
}

async function presentDifferences({ file, found, head, rows }: JudgedPdf): Promise<string[]> {
  const again = await reportPdf(head, rows);
  return sameObjects(found, pdfObjects(again)) ? [] : differencesOf(file, again);
}

function sameObjects(found: PdfObjects, drawn: PdfObjects): boolean {
  if (found.trailer !== drawn.trailer || found.objects.size !== drawn.objects.size) return false;
  return [...drawn.objects].every(([number, { text, stream }]) => {
    const other = found.objects.get(number);
    if (!other || other.text !== text) return false;
    return stream === null ? other.stream === null : (other.stream?.equals(stream) ?? false);
  });
}

/** The first words that stand otherwise; or, where all words are the same, that something else was changed. */
async function differencesOf(file: Buffer, again: Buffer): Promise<string[]> {
  const [found, drawn] = [await pageWords(file), await pageWords(again)];
  const named: string[] = [];
  for (let page = 0; page < Math.max(found.length, drawn.length); page += 1) {
    const [is = [], belongs = []] = [found[page], drawn[page]];
    for (let word = 0; word < Math.max(is.length, belongs.length); word += 1)
      if (is[word] !== belongs[word])
        named.push(
          `Page ${page + 1} says “${is[word] ?? ""}” where its records draw “${belongs[word] ?? ""}”`,
        );
  }
  if (named.length === 0)
    return ["All words are those of its records, but something else in this PDF was changed"];
  return named.slice(0, MOST_NAMED);
}

async function printedSeal(file: Buffer): Promise<string> {
  const words = (await pageWords(file)).flat().join(" ");
  return /SHA-256 ([0-9a-f]{64})/.exec(words)?.[1] ?? "";
}
