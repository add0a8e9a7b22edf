import { fork } from "node:child_process";
import { once } from "node:events";
import { rm } from "node:fs/promises";
import { resolve } from "node:path";
import { fromRoot } from "../start/paths.mjs";
import { row } from "./measure.mjs";

const GOALS = { pdfMs: 3_000, xlsxMs: 25_000, xlsxMb: 200 };
const SHEET_ROWS = 200_000;
const YEAR = { from: "2025-01", to: "2025-12" };

/** What a year brought, month by month, with whose part it was. */
const YEAR_IN_FIGURES = {
  kind: "figures",
  period: YEAR,
  filter: {},
  group: "month",
  columns: ["received", "refunded", "fees", "income", "makers", "materials", "fund", "paidOut"],
};
const ENTRIES = {
  kind: "entries",
  period: { from: "2025-01", to: "2025-06" },
  filter: {},
  columns: ["occurredAt", "center", "workshop", "kind", "recipient", "destination", "title", "reference"],
};

/**
 * The files that an officer takes along, each written by a process of its own.
 * @param {string} url of the ledger @param {string} directory @param {string} ledger what it is called
 */
export async function benchNgoFiles(url, directory, ledger) {
  const pdf = await written({ url, directory, format: "pdf", definition: YEAR_IN_FIGURES });
  const xlsx = await written({ url, directory, format: "xlsx", definition: ENTRIES, most: SHEET_ROWS });
  const seconds = (/** @type {number} */ ms) => `${(ms / 1000).toFixed(1)} s`;
  const size = (/** @type {{ bytes: number }} */ { bytes }) =>
    `${Math.ceil(bytes / 1024).toLocaleString("en")} kB`;
  return [
    row(
      `${ledger}, PDF of a year of 40 centers`,
      `${seconds(pdf.ms)}, ${size(pdf)}, ${pdf.rows} rows`,
      `≤ ${GOALS.pdfMs / 1000} s`,
      pdf.ms <= GOALS.pdfMs,
    ),
    row(
      `${ledger}, XLSX of ${xlsx.rows.toLocaleString("en")} entries`,
      `${seconds(xlsx.ms)}, ${size(xlsx)}; ${xlsx.mostMb.toFixed(0)} MB at most, ${xlsx.idleMb.toFixed(0)} MB of it before the first row`,
      `≤ ${GOALS.xlsxMs / 1000} s in ≤ ${GOALS.xlsxMb} MB`,
      xlsx.ms <= GOALS.xlsxMs && xlsx.mostMb <= GOALS.xlsxMb,
    ),
  ];
}

/**
 * @param {{ url: string, directory: string, format: string, definition: object, most?: number }} asked
 * @returns {Promise<import("./write-ngo-file.mjs").Written>}
 */
async function written({ directory, ...asked }) {
  const path = resolve(directory, `report.${asked.format}`);
  const writer = fork(fromRoot("scripts/bench/write-ngo-file.mjs"));
  writer.send({ ...asked, path });
  const answered = once(writer, "message");
  const ended = once(writer, "exit").then(([code]) => {
    throw new Error(`The writer of ${asked.format} ended with ${code}.`);
  });
  const [file] = await Promise.race([answered, ended]);
  ended.catch(() => undefined);
  await rm(path, { force: true });
  return file;
}
