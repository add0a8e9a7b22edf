import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { connectToLedger } from "./bench/ledger-database.mjs";
import { backendModule } from "./start/backend-module.mjs";
import { Failure, report } from "./start/failure.mjs";
import { DATA_DIR } from "./start/paths.mjs";
import { say } from "./start/progress.mjs";
import { stackFileOf } from "./start/stack-file.mjs";

const USAGE = "npm run verify:export -- [--expect SHA256] [--database] FILE.csv FILE.xlsx FILE.pdf …";

/**
 * Read as they stand, so that an auditor needs no build.
 * @typedef {{ head: object, rows: readonly { row: object }[] }} Found
 * @typedef {{ lines: string[], isWhole: boolean, report: Found | null, sha256: string | null }} Verified
 * @typedef {{ verifyExport(name: string, content: Buffer): Promise<Verified> }} Verifying
 * @typedef {{ checkAgainstBook(sql: unknown, report: object): Promise<{ lines: string[], isSame: boolean }> }} Checking
 */

/** @param {string[]} argv */
function readArguments(argv) {
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: { expect: { type: "string" }, database: { type: "boolean", default: false } },
    });
    return { paths: positionals, expected: values.expect?.toLowerCase(), asksDatabase: values.database };
  } catch (error) {
    throw new Failure(`${error instanceof Error ? error.message : error}\n  ${USAGE}`);
  }
}

/** @param {string[]} argv */
async function verify(argv) {
  const { paths, expected, asksDatabase } = readArguments(argv);
  if (paths.length === 0) throw new Failure(`Which files? ${USAGE}`);
  const missing = paths.find((path) => !existsSync(path));
  if (missing) throw new Failure(`There is no file ${missing}.`);
  /** @type {Verifying} */
  const { verifyExport } = await backendModule("documents/ngo-report/verify-export.ts");
  const sql = asksDatabase ? connect() : undefined;
  let wrong = 0;
  try {
    for (const path of paths) {
      const verified = await verifyExport(basename(path), readFileSync(path));
      say(basename(path));
      for (const line of verified.lines) say(line);
      const isExpected = expected === undefined || verified.sha256 === expected;
      if (!isExpected) say(`✗ This is not the report with the SHA-256 ${expected}`);
      const isBooked = sql && verified.report ? await askBook(sql, verified) : true;
      if (!verified.isWhole || !isExpected || !isBooked) wrong += 1;
    }
  } finally {
    await sql?.destroy();
  }
  if (wrong > 0) throw new Failure(`${wrong} of ${paths.length} is not what the shop gave out.`);
  say(
    expected || asksDatabase
      ? "Nothing was changed."
      : "Each is whole in itself. That the shop gave it out is proved by the SHA-256 among the exports in the portal: --expect SHA256, or --database.",
  );
}

/** @param {unknown} sql @param {Verified} verified */
async function askBook(sql, { report: found, sha256 }) {
  /** @type {Checking} */
  const { checkAgainstBook } = await backendModule("workflows/ngo-report/check-against-book.ts");
  const rows = found?.rows.map(({ row }) => row);
  const { lines, isSame } = await checkAgainstBook(sql, { head: found?.head, rows, sha256 });
  for (const line of lines) say(line);
  return isSame;
}

/** The database of DATABASE_URL, else of the running shop. */
function connect() {
  const stackFile = stackFileOf(DATA_DIR);
  const stack = existsSync(stackFile) ? JSON.parse(readFileSync(stackFile, "utf8")) : undefined;
  const connection = process.env.DATABASE_URL || stack?.databaseUrl;
  if (!connection)
    throw new Failure("No book to hold it against: start the shop with npm start, or set DATABASE_URL.");
  return connectToLedger(connection);
}

verify(process.argv.slice(2)).catch((error) => {
  report(error);
  process.exitCode = 1;
});
