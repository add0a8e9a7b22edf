import { POSTAGE_RECIPIENT } from "../../domain/ledger-shares";
import { fromMinor } from "../../domain/money";
import { type Statement, totalOf } from "../../domain/statement/statement";
import type { Face } from "../paper/drawing";

/** One row of the printed table; balances have no date. */
export interface PrintedRow {
  readonly when: string;
  readonly kind: string;
  readonly recipient: string;
  readonly what: string;
  readonly amount: string;
  readonly face: Face;
}

const KINDS: Readonly<Record<Statement["lines"][number]["kind"], string>> = {
  capture: "Sale",
  credit: "Sale, paid by credit",
  refund: "Refund",
  fee: "Payment fee",
  payout: "Payout",
  exchange: "Exchanged for another piece",
  reversal: "Taken back",
};

/** `workshop_safety_fund` as words. */
const inWords = (name: string): string => name.replaceAll("_", " ");

/** Of what a center holds itself, all but the post was given to its funds. */
const isGiven = ({ workshop }: Statement, { kind, recipient }: Statement["lines"][number]): boolean =>
  workshop === null && recipient !== POSTAGE_RECIPIENT && (kind === "capture" || kind === "credit");

/** Opening balances, entries in the order of the book, closing balances. */
export function printedRows(statement: Statement): PrintedRow[] {
  const amount = (minor: bigint) => fromMinor(minor, statement.currencyCode);
  const balances = (word: "opening" | "closing", total: string): PrintedRow[] => [
    ...statement[word].map(({ recipient, amountMinor }) => ({
      when: "",
      kind: "",
      recipient: inWords(recipient),
      what: `${word} balance`,
      amount: amount(amountMinor),
      face: "text" as const,
    })),
    {
      when: "",
      kind: "",
      recipient: "",
      what: total,
      amount: amount(totalOf(statement[word])),
      face: "strong",
    },
  ];
  return [
    ...balances("opening", "Opening balance"),
    ...statement.lines.map((line) => ({
      when: line.occurredAt.slice(0, 10),
      kind: isGiven(statement, line) ? "Donation" : KINDS[line.kind],
      recipient: inWords(line.recipient),
      what: [line.title, line.reference].filter(Boolean).join(" · "),
      amount: amount(line.amountMinor),
      face: "text" as const,
    })),
    ...balances("closing", "Closing balance"),
  ];
}
