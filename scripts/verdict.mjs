import { createReadStream, existsSync, readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { backendModule } from "./start/backend-module.mjs";
import { Failure, report } from "./start/failure.mjs";
import { DATA_DIR } from "./start/paths.mjs";
import { stackFileOf } from "./start/stack-file.mjs";

const USAGE = `npm run verdict -- --categories custody_sentenced,released --origin PE --to US
    [--date 2027-12-14] [--purpose personal|resale|gift] [--via US,GB] [--evidence voluntary_work,pay_policy] [--flag seller_has_prison_contract]
  npm run verdict -- --batch FILE      one JSON question a line, one JSON verdict a line
  Without --evidence every document is on file; --evidence "" is none.
  Rules are those of this release; --database takes the version in force in DATABASE_URL, else in the running shop.`;

/**
 * @typedef {(question: unknown) => { verdict: string }} Ask
 * @typedef {{ dataset_version: string }} Rules
 */

/** The rules that are in force in a database; undefined where none was ever stored. @returns {Promise<Rules | undefined>} */
async function storedRules() {
  const stackFile = stackFileOf(DATA_DIR);
  const stack = existsSync(stackFile) ? JSON.parse(readFileSync(stackFile, "utf8")) : undefined;
  const connectionString = process.env.DATABASE_URL || stack?.databaseUrl;
  if (!connectionString)
    throw new Failure("No database: start the shop with npm start, or set DATABASE_URL.");
  /** @type {{ versionAt: (moment: string) => string }} */
  const { versionAt } = await backendModule("workflows/verdict/version-at.ts");
  const { Client } = (await import("pg")).default;
  const client = new Client({ connectionString });
  try {
    await client.connect();
    const { rows } = await client.query(
      `select content from rule_dataset where id = (select id from (${versionAt("now()")}) v)`,
    );
    return rows[0]?.content;
  } catch (error) {
    throw new Failure(
      `The database doesn't tell its import rules: ${error instanceof Error ? error.message : error}`,
    );
  } finally {
    await client.end();
  }
}

/**
 * Reads TypeScript as it stands, so that it answers without a build or a server, and without a database unless it is asked
 * for. Which version it judges by goes to stderr, beside the verdicts that name it too.
 * @param {boolean} ofDatabase @returns {Promise<Ask>}
 */
async function openRules(ofDatabase) {
  /** @type {{ readQuestion: (input: unknown) => { question: unknown, unknownEvidence: readonly string[] } }} */
  const { readQuestion } = await backendModule("workflows/verdict/read-question.ts");
  /** @type {{ judge: (dataset: unknown, question: unknown) => { verdict: string } }} */
  const { judge } = await backendModule("domain/verdict/judge.ts");
  /** @type {{ readImportRules: () => Rules }} */
  const { readImportRules } = await backendModule("datasets/import-rules.ts");
  const stored = ofDatabase ? await storedRules() : undefined;
  const dataset = stored ?? readImportRules();
  const source = stored ? "in force in the database" : "the file of this release";
  process.stderr.write(`Import rules ${dataset.dataset_version}, ${source}.\n`);
  return (input) => {
    const { question, unknownEvidence } = readQuestion(input);
    return { ...judge(dataset, question), ...(unknownEvidence.length > 0 ? { unknownEvidence } : {}) };
  };
}

/** @param {string[]} argv */
function readOptions(argv) {
  const text = /** @type {const} */ ({ type: "string" });
  const many = /** @type {const} */ ({ type: "string", multiple: true });
  try {
    const { values } = parseArgs({
      args: argv,
      options: {
        categories: many,
        origin: text,
        to: text,
        date: text,
        purpose: text,
        via: many,
        evidence: many,
        flag: many,
        batch: text,
        database: { type: "boolean", default: false },
        help: { type: "boolean", short: "h", default: false },
      },
    });
    return values;
  } catch (error) {
    throw new Failure(`${error instanceof Error ? error.message : error}\n  ${USAGE}`);
  }
}

/** @param {readonly string[] | undefined} given */
const listOf = (given) => given?.flatMap((value) => value.split(",")).flatMap((item) => item.trim() || []);

/** @param {unknown} value */
const print = (value) => process.stdout.write(`${JSON.stringify(value)}\n`);

/** @param {Ask} ask @param {string} line */
function answer(ask, line) {
  try {
    return ask(JSON.parse(line));
  } catch (error) {
    return {
      error: { code: "question_unreadable", message: error instanceof Error ? error.message : `${error}` },
    };
  }
}

/** Each line has its answer, in order; a line that can't be read says so in its place. @param {Ask} ask @param {string} file */
async function answerAll(ask, file) {
  if (!existsSync(file)) throw new Failure(`There is no file ${file}.`);
  let unreadable = 0;
  for await (const line of createInterface({
    input: createReadStream(file),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    if (line.trim() === "") continue;
    const verdict = answer(ask, line);
    if ("error" in verdict) unreadable += 1;
    print(verdict);
  }
  if (unreadable > 0) process.exitCode = 1;
}

async function main() {
  const options = readOptions(process.argv.slice(2));
  if (options.help) return void process.stdout.write(`${USAGE}\n`);
  const ask = await openRules(options.database);
  if (options.batch !== undefined) return answerAll(ask, options.batch);
  if (!options.categories || !options.origin || !options.to) throw new Failure(`What goes where? ${USAGE}`);
  const { categories, via, evidence, flag, origin, to, date, purpose } = options;
  try {
    const lists = {
      categories: listOf(categories),
      via: listOf(via),
      evidence: listOf(evidence),
      flags: listOf(flag),
    };
    process.stdout.write(`${JSON.stringify(ask({ ...lists, origin, to, date, purpose }), null, 2)}\n`);
  } catch (error) {
    throw new Failure(`${error instanceof Error ? error.message : error}\n  ${USAGE}`);
  }
}

main().catch((error) => {
  report(error);
  process.exitCode = 1;
});
