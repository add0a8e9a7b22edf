import type { Balance, StatementBody } from "./statement";

const FORM = "second-chance statement, form 1";
const BREAKS = /[\t\r\n]+/g;

/** One line of text cannot hold another: tabs and line ends become spaces, here and wherever a statement is written. */
export const oneLine = (text: string): string => text.replace(BREAKS, " ").trim();

/**
 * The text that is hashed: one record a line, fields parted by tabs. It holds all that a statement says, so that
 * nothing of it can change unseen, and nothing that a program could write in two ways.
 */
export function statementText(body: StatementBody): string {
  const balance = (word: string) => (one: Balance) => [word, oneLine(one.recipient), String(one.amountMinor)];
  const records: readonly (readonly string[])[] = [
    [FORM],
    ["center", oneLine(body.center)],
    ["workshop", oneLine(body.workshop ?? "")],
    ["currency", body.currencyCode],
    ["period", body.period],
    ["zone", body.timeZone],
    ["previous", body.previousHash ?? ""],
    ...body.opening.map(balance("opening")),
    ...body.lines.map((line) => [
      "entry",
      String(line.seq),
      line.occurredAt,
      line.kind,
      oneLine(line.recipient),
      oneLine(line.reference),
      oneLine(line.title),
      String(line.amountMinor),
    ]),
    ...body.closing.map(balance("closing")),
  ];
  return records.map((fields) => `${fields.join("\t")}\n`).join("");
}
