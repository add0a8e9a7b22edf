import { type Balance, balancesAfter, type Statement } from "./statement";

/** What is wrong with a statement, by a code that stays; `period` is the month of the one before it. */
export type StatementFinding =
  | { readonly code: "text_changed"; readonly found: string; readonly named: string }
  | { readonly code: "balance_wrong" | "first_with_balance" }
  | { readonly code: "first_twice" | "not_carried"; readonly period: string }
  | { readonly code: "follows_another"; readonly period: string; readonly named: string };

/** A statement with the SHA-256 of its text as somebody reckoned it just now. */
export interface HashedStatement {
  readonly statement: Statement;
  readonly textHash: string;
}

/** What was found about one statement. */
export interface StatementCheck {
  readonly statement: Statement;
  /** Empty when it is what was closed. */
  readonly findings: readonly StatementFinding[];
  /** True where the one before it wasn't at hand, so that the chain could not be looked at. */
  readonly beforeMissing: boolean;
}

/** Which chain a statement belongs to. */
export const chainOf = ({ center, workshop, currencyCode }: Statement): string =>
  [center, workshop ?? "post", currencyCode].join(" / ");

/**
 * Checks statements by themselves and as chains, without any database: the hash of each is that of its text, its
 * balances follow from its entries, and each takes up where the one before it ended.
 */
export function checkChains(read: readonly HashedStatement[]): StatementCheck[] {
  const ordered = [...read].sort(
    ({ statement: a }, { statement: b }) =>
      chainOf(a).localeCompare(chainOf(b)) || a.period.localeCompare(b.period),
  );
  return ordered.map((one, index) => {
    const before = ordered
      .slice(0, index)
      .map(({ statement }) => statement)
      .findLast((other) => chainOf(other) === chainOf(one.statement) && !isCopy(other, one.statement));
    return checkStatement(one, before);
  });
}

/** Checks one statement against the one before it, if that is at hand. */
export function checkStatement(
  { statement, textHash }: HashedStatement,
  before: Statement | undefined,
): StatementCheck {
  const found: StatementFinding[] = [];
  if (textHash !== statement.hash)
    found.push({ code: "text_changed", found: textHash, named: statement.hash });
  if (!sameBalances(balancesAfter(statement.opening, statement.lines), statement.closing))
    found.push({ code: "balance_wrong" });
  return {
    statement,
    findings: [...found, ...linkFindings(statement, before)],
    beforeMissing: statement.previousHash !== null && before === undefined,
  };
}

/** The same statement in another file, as CSV and as XLSX. */
const isCopy = (one: Statement, other: Statement) => one.period === other.period && one.hash === other.hash;

function linkFindings(
  { previousHash, opening }: Statement,
  before: Statement | undefined,
): StatementFinding[] {
  if (previousHash === null)
    return [
      ...(before ? [{ code: "first_twice", period: before.period } as const] : []),
      ...(opening.length > 0 ? [{ code: "first_with_balance" } as const] : []),
    ];
  if (!before) return [];
  const { period } = before;
  if (before.hash !== previousHash) return [{ code: "follows_another", period, named: previousHash }];
  return sameBalances(before.closing, opening) ? [] : [{ code: "not_carried", period }];
}

function sameBalances(a: readonly Balance[], b: readonly Balance[]): boolean {
  const text = (balances: readonly Balance[]) =>
    balances.map(({ recipient, amountMinor }) => `${recipient}=${amountMinor}`).join("|");
  return text(a) === text(b);
}
