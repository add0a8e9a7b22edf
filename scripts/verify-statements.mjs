import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { parseArgs } from "node:util";
import { backendModule } from "./start/backend-module.mjs";
import { Failure, report } from "./start/failure.mjs";
import { say } from "./start/progress.mjs";

const USAGE = "npm run verify:statements -- [--expect SHA256] FILE.csv FILE.xlsx CHAIN.json …";

/**
 * Reads TypeScript as it stands, so that an auditor needs no build.
 * @typedef {{ verifyFiles(files: { name: string, content: Buffer }[], given: string[]): Promise<{ lines: string[], wrong: number }> }} Verifying
 */

/** @param {string[]} argv */
function readArguments(argv) {
  try {
    const { values, positionals } = parseArgs({
      args: argv,
      allowPositionals: true,
      options: { expect: { type: "string", multiple: true, default: [] } },
    });
    return { paths: positionals, given: values.expect };
  } catch (error) {
    throw new Failure(`${error instanceof Error ? error.message : error}\n  ${USAGE}`);
  }
}

/** @param {string[]} argv */
async function verify(argv) {
  const { paths, given } = readArguments(argv);
  if (paths.length === 0) throw new Failure(`Which files? ${USAGE}`);
  const missing = paths.find((path) => !existsSync(path));
  if (missing) throw new Failure(`There is no file ${missing}.`);
  /** @type {Verifying} */
  const { verifyFiles } = await backendModule("documents/statement/verify-files.ts");
  const files = paths.map((path) => ({ name: basename(path), content: readFileSync(path) }));
  const { lines, wrong } = await verifyFiles(files, given);
  for (const line of lines) say(line);
  if (wrong > 0)
    throw new Failure(
      `${wrong} of what was looked at in ${countOf(paths.length, "file")} is not what it should be.`,
    );
  say(
    given.length > 0
      ? `Nothing was changed in ${countOf(paths.length, "file")}, and each given hash is the end of its chain.`
      : `${countOf(paths.length, "file")}, each whole in itself. A chain is proved by the hash of its newest: --expect SHA256.`,
  );
}

/** @param {number} count @param {string} what */
const countOf = (count, what) => `${count} ${what}${count === 1 ? "" : "s"}`;

verify(process.argv.slice(2)).catch((error) => {
  report(error);
  process.exitCode = 1;
});
