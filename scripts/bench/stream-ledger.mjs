import { backendModule } from "../start/backend-module.mjs";
import { connectToLedger } from "./ledger-database.mjs";

/**
 * Run as a process of its own, so that its memory is that of one who streams and does nothing else. Takes rows of the
 * CSV as the route does, and throws them away.
 */
const [url = "", most = "0"] = process.argv.slice(2);

/** @type {{ exportEntries: (sql: unknown, filter: unknown) => AsyncGenerator<string> }} */
const { exportEntries } = await backendModule("workflows/income/export-entries.ts");
/** @type {{ sumFilterOf: (query: { accounts: "all" }) => unknown }} */
const { sumFilterOf } = await backendModule("workflows/income/entry-filter.ts");

const sql = connectToLedger(url);
const since = performance.now();
let rows = -1;
let bytes = 0;
for await (const part of exportEntries(sql, sumFilterOf({ accounts: "all" }))) {
  rows += part.split("\r\n").length - 1;
  bytes += Buffer.byteLength(part);
  if (rows >= Number(most)) break;
}
const seconds = (performance.now() - since) / 1000;
await sql.destroy();
process.stdout.write(
  JSON.stringify({ rows, bytes, seconds, peakBytes: process.resourceUsage().maxRSS * 1024 }),
);
