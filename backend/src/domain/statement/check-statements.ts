import { type Balance, balancesAfter, type Statement } from "./statement";
import { statementHash } from "./statement-text";

/** What was found about one statement. */
export interface StatementCheck {
  readonly statement: Statement;
  /** Empty when it is what was closed. */
  readonly findings: readonly string[];
  /** What could not be looked at with the files at hand. */
  readonly notes: readonly string[];
}

const nameOf = ({ center, workshop, currencyCode }: Statement) =>
  [center, workshop ?? "post", currencyCode].join(" / ");

/**
 * Checks statements by themselves and as chains, without any database: the hash of each is that of its text, its
 * balances follow from its entries, and each takes up where the one before it ended.
 */
export function checkStatements(statements: readonly Statement[]): StatementCheck[] {
  const ordered = [...statements].sort(
    (a, b) => nameOf(a).localeCompare(nameOf(b)) || a.period.localeCompare(b.period),
  );
  return ordered.map((statement, index) => {
    const previous = ordered
      .slice(0, index)
      .findLast((one) => nameOf(one) === nameOf(statement) && !isCopy(one, statement));
    const chain = chainOf(statement, previous);
    return {
      statement,
      findings: [...contentFindings(statement), ...chain.findings],
      notes: chain.notes,
    };
  });
}

/** The same statement in another file, as CSV and as XLSX. */
const isCopy = (one: Statement, other: Statement) => one.period === other.period && one.hash === other.hash;

function contentFindings(statement: Statement): string[] {
  const findings: string[] = [];
  const hash = statementHash(statement);
  if (hash !== statement.hash)
    findings.push(`Its text has the SHA-256 ${hash}, but it names ${statement.hash}: something was changed.`);
  if (!sameBalances(balancesAfter(statement.opening, statement.lines), statement.closing))
    findings.push("Its closing balance is not its opening balance and its entries together.");
  return findings;
}

function chainOf(
  statement: Statement,
  previous: Statement | undefined,
): { readonly findings: string[]; readonly notes: string[] } {
  const { previousHash } = statement;
  if (previousHash === null) {
    const findings: string[] = [];
    if (previous) findings.push(`It says that it is the first, but there is one of ${previous.period}.`);
    if (statement.opening.length > 0) findings.push("It is the first, yet it opens with a balance.");
    return { findings, notes: [] };
  }
  if (!previous)
    return {
      findings: [],
      notes: ["The statement before it is not among these files: the chain is not checked."],
    };
  if (previous.hash !== previousHash) {
    return {
      findings: [
        `It follows a statement with the SHA-256 ${previousHash}, and the one of ${previous.period} has another.`,
      ],
      notes: [],
    };
  }
  const carried = sameBalances(previous.closing, statement.opening);
  return {
    findings: carried ? [] : [`It does not open with what ${previous.period} closed with.`],
    notes: [],
  };
}

function sameBalances(a: readonly Balance[], b: readonly Balance[]): boolean {
  const text = (balances: readonly Balance[]) =>
    balances.map(({ recipient, amountMinor }) => `${recipient}=${amountMinor}`).join("|");
  return text(a) === text(b);
}
