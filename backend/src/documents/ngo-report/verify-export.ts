import { ReportSeal, rowCheck } from "../../domain/ngo-report/canonical";
import { type FoundReport, NoReport } from "./no-report";
import { readReportCsv } from "./read-report-csv";
import { readReportPdf } from "./read-report-pdf";
import { readReportXlsx } from "./read-report-xlsx";

/** What was found in an exported report, as lines to print. */
export interface VerifiedExport {
  readonly lines: readonly string[];
  readonly isWhole: boolean;
  /** What it is, for whoever compares it with a database; null where that can't be read. */
  readonly report: FoundReport | null;
  /** Reckoned from its rows; null likewise. */
  readonly sha256: string | null;
}

const MOST_NAMED = 20;

const READERS: Readonly<Record<string, (file: Buffer) => Promise<FoundReport>>> = {
  csv: readReportCsv,
  xlsx: readReportXlsx,
  pdf: readReportPdf,
};

/**
 * Checks an exported report by itself: every row by its check, everything by its SHA-256, and all that stands around. Whoever
 * can write a file can also seal it anew, so the SHA-256 proves something only when it is the one that the shop has given out.
 */
export async function verifyExport(name: string, content: Buffer): Promise<VerifiedExport> {
  const read = READERS[name.slice(name.lastIndexOf(".") + 1).toLowerCase()];
  if (!read) return unread("A report is a file .csv, .xlsx or .pdf.");
  try {
    return judged(await read(content));
  } catch (error) {
    if (error instanceof NoReport) return unread(error.message);
    throw error;
  }
}

const unread = (sentence: string): VerifiedExport => ({
  lines: [`✗ ${sentence}`],
  isWhole: false,
  report: null,
  sha256: null,
});

function judged(report: FoundReport): VerifiedExport {
  const { head, rows, seal, differences } = report;
  const reckoned = new ReportSeal(head);
  for (const { row } of rows) reckoned.add(row);
  const sha256 = reckoned.digest();
  const changed = rows.filter(({ row, check }) => check !== null && check !== rowCheck(row));
  const wrong = [
    ...changed.map(({ place }) => `${place} doesn't come to its check: something in it was changed`),
    ...differences,
    ...(sha256 === seal ? [] : [`Its rows come to ${sha256}, and the file says ${seal || "nothing"}`]),
  ];
  const isWhole = wrong.length === 0;
  const named = wrong.slice(0, MOST_NAMED).map((sentence) => `    ${sentence}.`);
  const more = wrong.length > MOST_NAMED ? [`    And ${wrong.length - MOST_NAMED} more.`] : [];
  return {
    lines: [
      `${isWhole ? "✓" : "✗"} ${head.name}, ${head.organisation.name}, ${head.period.from} to ${head.period.to}`,
      `    ${rows.filter(({ row }) => row.kind === "row").length} rows, read ${head.asOf.moment} up to entry ${head.asOf.position} of the book`,
      `    SHA-256 ${sha256}`,
      ...named,
      ...more,
    ],
    isWhole,
    report,
    sha256,
  };
}
