import { checkStatements } from "../../domain/statement/check-statements";
import { findingInWords } from "../../domain/statement/finding-words";
import type { Statement } from "../../domain/statement/statement";
import { readChainFile } from "./read-chain-file";
import { readStatementCsv } from "./statement-csv";
import { NoStatement } from "./statement-records";
import { readStatementXlsx } from "./statement-xlsx";

export interface NamedFile {
  readonly name: string;
  readonly content: Buffer;
}

/** What was found, as lines to print, and how many files or statements are not what they say. */
export interface Verified {
  readonly lines: readonly string[];
  readonly wrong: number;
}

const BEFORE_MISSING = "The statement before it is not among these files: the chain is not checked.";

/**
 * Checks exported statements, each by its own hash and all as a chain. Needs neither the shop's server nor its database.
 * Whoever can write a file can also seal it anew, so the newest of each chain proves something only when its hash is the
 * one that was given out elsewhere.
 *
 * @param given Hashes that somebody was given on paper or by the shop; each must be the newest of a chain.
 */
export async function verifyFiles(
  files: readonly NamedFile[],
  given: readonly string[] = [],
): Promise<Verified> {
  const lines: string[] = [];
  const statements: Statement[] = [];
  let wrong = 0;
  for (const file of files) {
    try {
      statements.push(...(await readStatements(file)));
    } catch (error) {
      if (!(error instanceof NoStatement)) throw error;
      wrong += 1;
      lines.push(`✗ ${file.name}`, `    ${error.message}`);
    }
  }
  const newest = new Map<string, Statement>();
  for (const { statement, findings, beforeMissing } of checkStatements(statements)) {
    const sign = findings.length === 0 ? "✓" : "✗";
    lines.push(`${sign} ${subjectOf(statement)} / ${statement.period}, ${statement.lines.length} entries`);
    lines.push(...findings.map((finding) => `    ${findingInWords(finding)}`));
    if (beforeMissing) lines.push(`    ${BEFORE_MISSING}`);
    if (findings.length > 0) wrong += 1;
    newest.set(subjectOf(statement), statement);
  }
  const ends = [...newest.values()];
  lines.push(...endsInWords(ends, given));
  const missing = given.filter((hash) => !ends.some((statement) => statement.hash === hash.toLowerCase()));
  lines.push(...missing.map((hash) => `✗ No chain of these files ends with ${hash}.`));
  return { lines, wrong: wrong + missing.length };
}

const subjectOf = ({ center, workshop, currencyCode }: Statement) =>
  `${center} / ${workshop ?? "post and donations"} / ${currencyCode}`;

/** The hash that each chain ends with, to be compared by whoever got it on another way. */
function endsInWords(ends: readonly Statement[], given: readonly string[]): string[] {
  if (ends.length === 0) return [];
  return [
    "The newest of each, to be compared with the hash on the paper statement or in Medusa Admin:",
    ...ends.map((statement) => {
      const isGiven = given.some((hash) => hash.toLowerCase() === statement.hash);
      return `    ${statement.hash}  ${subjectOf(statement)} / ${statement.period}${isGiven ? ", as it was given" : ""}`;
    }),
  ];
}

/** One statement of a table, all of a chain. */
async function readStatements({ name, content }: NamedFile): Promise<readonly Statement[]> {
  if (name.endsWith(".xlsx")) return [await readStatementXlsx(content)];
  if (!name.endsWith(".json")) return [await readStatementCsv(content)];
  const chain = readChainFile(content.toString("utf8"));
  if (chain === null) throw new NoStatement("It is no chain of statements that can be read.");
  return chain;
}
