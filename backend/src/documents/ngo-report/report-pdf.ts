import type { ReportHead, ReportRow } from "../../contracts/ngo/report-sheet";
import { headLine, rowLine, sealOf } from "../../domain/ngo-report/canonical";
import { Pdf } from "../paper/pdf";
import { takeTurns } from "../paper/take-turns";
import { layOutReport } from "./lay-out-report";
import { pageShape } from "./printed-columns";

/** The lines that are sealed, as a file inside the document. */
export const RECORDS_FILE = "report.jsonl";

/** A report to print and sign. It carries the very lines that its SHA-256 is made of, so that its pages can be checked. */
export async function reportPdf(head: ReportHead, rows: readonly ReportRow[]): Promise<Buffer> {
  const created = new Date(head.asOf.moment);
  const title = `${head.name}, ${head.organisation.name}, ${head.period.from} – ${head.period.to}`;
  const pdf = new Pdf(pageShape(head).paper, title, head.locale, created);
  const sha256 = sealOf(head, rows);
  const pages = layOutReport(head, rows, { sha256, typesetter: pdf.typesetter });
  await takeTurns(pages, (page) => pdf.addPage(page));
  const records = Buffer.from(headLine(head) + rows.map(rowLine).join(""), "utf8");
  pdf.attach(RECORDS_FILE, records, "application/jsonl", created);
  return pdf.bytes();
}
