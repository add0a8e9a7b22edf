import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { stat } from "node:fs/promises";
import { backendModule } from "../start/backend-module.mjs";
import { connectToLedger } from "./ledger-database.mjs";
import { reachAll } from "./ngo-reach.mjs";

/**
 * Writes one file of an organisation's report in a process of its own, so that its memory can be told.
 * @typedef {{ url: string, path: string, format: string, definition: object, most?: number }} Asked
 * @typedef {{ ms: number, bytes: number, rows: number, idleMb: number, mostMb: number }} Written
 */

const megabytes = (/** @type {number} */ bytes) => bytes / 1024 / 1024;

/** Stands in for the file module: one stream to one place. @param {string} path */
function fileAt(path) {
  return {
    getUploadStream: async () => {
      const writeStream = createWriteStream(path);
      return { writeStream, promise: once(writeStream, "close"), fileKey: path };
    },
    deleteFiles: async () => undefined,
  };
}

/** @param {Asked} asked @returns {Promise<Written>} */
async function write({ url, path, format, definition, most }) {
  /** @type {{ inSnapshot: (container: unknown, reach: unknown, task: (snapshot: unknown) => Promise<any>) => Promise<any> }} */
  const { inSnapshot } = await backendModule("workflows/ngo/read-snapshot.ts");
  /** @type {{ openReport: (snapshot: unknown, asked: object) => Promise<{ count: number }> }} */
  const { openReport } = await backendModule("workflows/ngo-report/open-report.ts");
  /** @type {{ writeReportFile: (container: unknown, report: object, as: object) => Promise<unknown> }} */
  const { writeReportFile } = await backendModule("workflows/ngo-report/write-report-file.ts");
  /** @type {{ reportDefinitionSchema: { parse: (definition: object) => object } }} */
  const { reportDefinitionSchema } = await backendModule("contracts/ngo/report.ts");
  const sql = connectToLedger(url);
  const container = { resolve: (/** @type {string} */ key) => (key === "file" ? fileAt(path) : sql) };
  const reach = await reachAll(sql);
  const idleMb = megabytes(process.memoryUsage().rss);
  const since = performance.now();
  const rows = await inSnapshot(container, reach, async (snapshot) => {
    const report = await openReport(snapshot, {
      name: "Bench",
      locale: "en",
      definition: reportDefinitionSchema.parse(definition),
      most,
    });
    await writeReportFile(container, report, { format, fileName: "bench" });
    return Math.min(report.count, most ?? report.count);
  });
  const ms = performance.now() - since;
  const mostMb = process.resourceUsage().maxRSS / 1024;
  const { size: bytes } = await stat(path);
  await sql.destroy();
  return { ms, bytes, rows, idleMb, mostMb };
}

process.once("message", async (/** @type {Asked} */ asked) => {
  const written = await write(asked);
  process.send?.(written, () => process.disconnect());
});
