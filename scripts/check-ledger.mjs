import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { BACKEND_BUILD } from "./start/builds.mjs";
import { Failure, report } from "./start/failure.mjs";
import { DATA_DIR, fromRoot } from "./start/paths.mjs";
import { stackFileOf } from "./start/stack-file.mjs";
import { stagedDirectory } from "./start/staged-build.mjs";

const USAGE = "npm run check:ledger -- [--fix] [--recount]";

/** @param {string[]} argv */
function readOptions(argv) {
  try {
    const flag = /** @type {const} */ ({ type: "boolean", default: false });
    return parseArgs({ args: argv, options: { fix: flag, recount: flag } }).values;
  } catch (error) {
    throw new Failure(`${error instanceof Error ? error.message.split(".")[0] : error}. Usage: ${USAGE}`);
  }
}

/**
 * Checks the books of DATABASE_URL, else of the running shop. Its sentences come from the backend. With `--fix` it first
 * brings in orders that are behind, with `--recount` it counts the sums of income anew: the only mending that can't do harm.
 */
function main() {
  const { fix, recount } = readOptions(process.argv.slice(2));
  const stackFile = stackFileOf(DATA_DIR);
  const stack = existsSync(stackFile) ? JSON.parse(readFileSync(stackFile, "utf8")) : undefined;
  const databaseUrl = process.env.DATABASE_URL || stack?.databaseUrl;
  if (!databaseUrl)
    throw new Failure("No books to check: start the shop with npm start, or set DATABASE_URL.");
  const secret = "unused-by-this-command";
  const { status } = spawnSync(process.execPath, [fromRoot("scripts/run-check-ledger.mjs")], {
    stdio: "inherit",
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      SHOP_ENV: process.env.SHOP_ENV ?? "demo",
      CHECK_LEDGER_FIX: fix ? "1" : "",
      CHECK_LEDGER_RECOUNT: recount ? "1" : "",
      BACKEND_BUILD: stagedDirectory(BACKEND_BUILD, "shop"),
      JWT_SECRET: secret,
      COOKIE_SECRET: secret,
      RECEIPT_SECRET: secret,
      REVALIDATE_SECRET: secret,
      AUTH_MFA_ENCRYPTION_KEY: secret,
    },
  });
  process.exitCode = status ?? 1;
}

try {
  main();
} catch (error) {
  report(error);
  process.exitCode = 1;
}
