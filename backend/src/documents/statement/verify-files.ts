import { checkStatements } from "../../domain/statement/check-statements";
import type { Statement } from "../../domain/statement/statement";
import { readStatementCsv } from "./statement-csv";
import { NoStatement } from "./statement-records";
import { readStatementXlsx } from "./statement-xlsx";

export interface NamedFile {
  readonly name: string;
  readonly content: Buffer;
}

/** What was found, as lines to print, and how many files or statements are not what was closed. */
export interface Verified {
  readonly lines: readonly string[];
  readonly wrong: number;
}

/** Checks exported statements, each by its own hash and all as a chain. Needs neither the shop's server nor its database. */
export async function verifyFiles(files: readonly NamedFile[]): Promise<Verified> {
  const lines: string[] = [];
  const statements: Statement[] = [];
  let wrong = 0;
  for (const file of files) {
    try {
      statements.push(await readStatement(file));
    } catch (error) {
      if (!(error instanceof NoStatement)) throw error;
      wrong += 1;
      lines.push(`✗ ${file.name}`, `    ${error.message}`);
    }
  }
  for (const { statement, findings, notes } of checkStatements(statements)) {
    const { center, workshop, currencyCode, period, lines: entries } = statement;
    const sign = findings.length === 0 ? "✓" : "✗";
    lines.push(
      `${sign} ${center} / ${workshop ?? "post"} / ${currencyCode} / ${period}, ${entries.length} entries`,
    );
    lines.push(...[...findings, ...notes].map((sentence) => `    ${sentence}`));
    if (findings.length > 0) wrong += 1;
  }
  return { lines, wrong };
}

const readStatement = async ({ name, content }: NamedFile): Promise<Statement> =>
  name.endsWith(".xlsx") ? readStatementXlsx(content) : readStatementCsv(content);
