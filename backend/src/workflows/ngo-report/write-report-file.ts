import { Readable, Transform } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { IFileModuleService, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { MOST_ROWS } from "../../contracts/ngo/export";
import type { ExportFormat } from "../../contracts/ngo/report";
import type { ReportRow } from "../../contracts/ngo/report-sheet";
import { reportCsv } from "../../documents/ngo-report/report-csv";
import { reportPdf } from "../../documents/ngo-report/report-pdf";
import { type SealedSource, sealing } from "../../documents/ngo-report/report-source";
import { reportXlsx } from "../../documents/ngo-report/report-xlsx";
import type { OpenedReport } from "./open-report";

export const EXPORT_TYPES: Readonly<Record<ExportFormat, string>> = {
  csv: "text/csv; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  pdf: "application/pdf",
};

/** A report has more rows than a file of this format takes. */
export class TooManyRows extends Error {
  override readonly name = "TooManyRows";
}

const WRITERS: Readonly<Record<ExportFormat, (source: SealedSource) => AsyncIterable<string | Buffer>>> = {
  csv: reportCsv,
  xlsx: reportXlsx,
  pdf: async function* ({ head, batches }) {
    const rows: ReportRow[] = [];
    for await (const batch of batches) rows.push(...batch);
    yield await reportPdf(head, rows);
  },
};

/**
 * Writes a report into the private store while its rows pass. What was begun and couldn't be finished is taken away again.
 * @throws TooManyRows
 */
export async function writeReportFile(
  container: MedusaContainer,
  report: OpenedReport,
  { format, fileName }: { readonly format: ExportFormat; readonly fileName: string },
): Promise<{ readonly file_key: string; readonly bytes: number; readonly sha256: string }> {
  if (report.count > MOST_ROWS[format]) throw new TooManyRows(`${report.count} rows`);
  const files = container.resolve<IFileModuleService>(Modules.FILE);
  const source = sealing(report);
  const { writeStream, promise, fileKey } = await files.getUploadStream({
    filename: fileName,
    mimeType: EXPORT_TYPES[format],
    access: "private",
  });
  // Told by the pipeline too; nobody may be left to hear it here.
  promise.catch(() => undefined);
  let bytes = 0;
  const counting = new Transform({
    transform(chunk: Buffer, _, done) {
      bytes += chunk.length;
      done(null, chunk);
    },
  });
  try {
    await pipeline(Readable.from(asBytes(WRITERS[format](source))), counting, writeStream);
    await promise;
  } catch (error) {
    await files.deleteFiles(fileKey).catch(() => undefined);
    throw error;
  }
  return { file_key: fileKey, bytes, sha256: source.seal.digest() };
}

async function* asBytes(parts: AsyncIterable<string | Buffer>): AsyncGenerator<Buffer> {
  for await (const part of parts) yield typeof part === "string" ? Buffer.from(part, "utf8") : part;
}
