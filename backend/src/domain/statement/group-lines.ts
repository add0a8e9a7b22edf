import { POSTAGE_RECIPIENT } from "../ledger-shares";
import { STATEMENT_KINDS, type Statement, type StatementLine } from "./statement";

/** The entries of one kind, in the order of the book, and what they come to. */
export interface LineGroup {
  readonly kind: StatementLine["kind"];
  readonly label: string;
  readonly lines: readonly StatementLine[];
  /** Minor units of the statement's currency. */
  readonly totalMinor: bigint;
}

const LABELS: Readonly<Record<StatementLine["kind"], string>> = {
  capture: "Sales",
  credit: "Sales paid by credit",
  exchange: "Exchanged for another piece",
  refund: "Refunds",
  fee: "Payment fees",
  payout: "Payouts",
  reversal: "Taken back",
};

/** Of what a center holds itself, all but the post was given to its funds. */
const labelOf = ({ workshop }: Statement, kind: StatementLine["kind"], lines: readonly StatementLine[]) => {
  const isIncome = kind === "capture" || kind === "credit";
  if (workshop !== null || !isIncome) return LABELS[kind];
  return lines.every(({ recipient }) => recipient === POSTAGE_RECIPIENT) ? "Post" : "Post and donations";
};

/** Entries grouped by kind, as a statement is read; its seal goes by the order of the book. */
export function groupLines(statement: Statement): LineGroup[] {
  return STATEMENT_KINDS.flatMap((kind) => {
    const lines = statement.lines.filter((line) => line.kind === kind);
    if (lines.length === 0) return [];
    const totalMinor = lines.reduce((sum, { amountMinor }) => sum + amountMinor, 0n);
    return [{ kind, label: labelOf(statement, kind, lines), lines, totalMinor }];
  });
}
