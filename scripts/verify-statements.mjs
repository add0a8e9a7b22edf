import { existsSync, readFileSync } from "node:fs";
import { basename } from "node:path";
import { createJiti } from "jiti";
import { Failure, report } from "./start/failure.mjs";
import { fromRoot } from "./start/paths.mjs";
import { say } from "./start/progress.mjs";

const USAGE = "npm run verify:statements -- FILE.csv FILE.xlsx …";

/**
 * Reads TypeScript as it stands, so that an auditor needs no build.
 * @typedef {{ verifyFiles(files: { name: string, content: Buffer }[]): Promise<{ lines: string[], wrong: number }> }} Verifying
 */

/** @param {string[]} paths */
async function verify(paths) {
  if (paths.length === 0) throw new Failure(`Which files? ${USAGE}`);
  const missing = paths.find((path) => !existsSync(path));
  if (missing) throw new Failure(`There is no file ${missing}.`);
  /** @type {Verifying} */
  const { verifyFiles } = await createJiti(import.meta.url).import(
    fromRoot("backend/src/documents/statement/verify-files.ts"),
  );
  const files = paths.map((path) => ({ name: basename(path), content: readFileSync(path) }));
  const { lines, wrong } = await verifyFiles(files);
  for (const line of lines) say(line);
  if (wrong > 0) throw new Failure(`${wrong} of ${paths.length} files are not what was closed.`);
  say(`All ${paths.length} are what was closed.`);
}

verify(process.argv.slice(2)).catch((error) => {
  report(error);
  process.exitCode = 1;
});
