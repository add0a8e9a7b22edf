/** Runs one SQL text and gives its rows. */
export type RunSql = (sql: string) => Promise<Record<string, unknown>[]>;

/** One thing that must be true of the books. `sql` finds the rows for which it isn't, at most {@link MOST_FINDINGS}. */
export interface LedgerCheck {
  readonly id: string;
  /** What must be true, as a sentence. */
  readonly title: string;
  readonly sql: string;
  /** A finding in words, for one row of `sql` (all values as text). */
  finding(row: Readonly<Record<string, string>>): string;
}

export const MOST_FINDINGS = 50;

/** Minutes after which nobody can still be writing the book of a sale. */
export const SETTLED_MINUTES = 10;
