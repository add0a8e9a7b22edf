import { fromMinor } from "../../domain/money";
import { groupLines } from "../../domain/statement/group-lines";
import { type Statement, type StatementLine, totalOf } from "../../domain/statement/statement";
import type { Face } from "../paper/drawing";

/** One row of the printed table; balances and titles of groups have no date. */
export interface PrintedRow {
  readonly when: string;
  /** Opaque reference of the order, or of the payout. */
  readonly reference: string;
  readonly recipient: string;
  readonly what: string;
  readonly amount: string;
  readonly face: Face;
}

/** What fits the column of references; a payout's is longer and stands where a title would. */
const LONGEST_REFERENCE = 12;

/** `workshop_safety_fund` as words. */
const inWords = (name: string): string => name.replaceAll("_", " ");

const EMPTY_ROW: PrintedRow = { when: "", reference: "", recipient: "", what: "", amount: "", face: "text" };

function named({ reference, title }: StatementLine): Pick<PrintedRow, "reference" | "what"> {
  if (reference.length <= LONGEST_REFERENCE) return { reference, what: title };
  return { reference: "", what: [reference, title].filter(Boolean).join(" · ") };
}

/** Opening balances, entries by kind with what each kind comes to, closing balances. */
export function printedRows(statement: Statement): PrintedRow[] {
  const amount = (minor: bigint) => fromMinor(minor, statement.currencyCode);
  const strong = (what: string, minor: bigint): PrintedRow => ({
    ...EMPTY_ROW,
    what,
    amount: amount(minor),
    face: "strong",
  });
  const balances = (word: "opening" | "closing", total: string): PrintedRow[] => [
    ...statement[word].map(({ recipient, amountMinor }) => ({
      ...EMPTY_ROW,
      recipient: inWords(recipient),
      what: `${word} balance`,
      amount: amount(amountMinor),
    })),
    strong(total, totalOf(statement[word])),
  ];
  return [
    ...balances("opening", "Opening balance"),
    ...groupLines(statement).flatMap(({ label, lines, totalMinor }) => [
      ...lines.map((line) => ({
        when: line.occurredAt.slice(0, 10),
        ...named(line),
        recipient: inWords(line.recipient),
        amount: amount(line.amountMinor),
        face: "text" as const,
      })),
      strong(label, totalMinor),
    ]),
    ...balances("closing", "Closing balance"),
  ];
}
