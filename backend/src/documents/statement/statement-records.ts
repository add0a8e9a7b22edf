import { z } from "zod";
import { fromMinor } from "../../domain/money";
import { groupLines } from "../../domain/statement/group-lines";
import {
  type Balance,
  STATEMENT_KINDS,
  type Statement,
  type StatementLine,
} from "../../domain/statement/statement";

/** A statement as rows: one a fact, the first field says what it is. The same in CSV and in a spreadsheet. */
export type StatementRecord = readonly (string | bigint)[];

export const RECORD_COLUMNS = [
  "record",
  "seq or value",
  "occurred at (UTC)",
  "kind",
  "recipient",
  "reference",
  "title",
  "amount in minor units",
  "amount",
] as const;

/** Everything that a statement says, entries by kind, and each amount once more as people write it. */
export function toRecords(statement: Statement): StatementRecord[] {
  const amount = (minor: bigint) => [minor, fromMinor(minor, statement.currencyCode)] as const;
  const balance = (word: string) => (one: Balance) => [
    word,
    "",
    "",
    "",
    one.recipient,
    "",
    "",
    ...amount(one.amountMinor),
  ];
  return [
    RECORD_COLUMNS,
    ["center", statement.center],
    ["workshop", statement.workshop ?? ""],
    ["currency", statement.currencyCode],
    ["period", statement.period],
    ["time zone", statement.timeZone],
    ["sha256 before", statement.previousHash ?? ""],
    ...statement.opening.map(balance("opening")),
    ...groupLines(statement).flatMap(({ kind, label, lines, totalMinor }) => [
      ...lines.map((line) => [
        "entry",
        line.seq,
        line.occurredAt,
        line.kind,
        line.recipient,
        line.reference,
        line.title,
        ...amount(line.amountMinor),
      ]),
      ["of this kind", "", "", kind, "", "", label, ...amount(totalMinor)],
    ]),
    ...statement.closing.map(balance("closing")),
    ["sha256", statement.hash],
  ];
}

/** A file that is no statement of ours; the message says where it stops being one. */
export class NoStatement extends Error {
  override readonly name = "NoStatement";
}

const HASH = z.string().regex(/^[0-9a-f]{64}$/);
const MINOR = z
  .string()
  .regex(/^-?\d{1,30}$/)
  .transform(BigInt);
const HEAD = z.object({
  center: z.string().min(1),
  workshop: z.string(),
  currency: z.string().regex(/^[A-Z]{3}$/),
  period: z.string().regex(/^\d{4}-\d{2}$/),
  "time zone": z.string().min(1),
  "sha256 before": HASH.or(z.literal("")),
  sha256: HASH,
});
const ENTRY = z.object({
  seq: MINOR,
  occurredAt: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/),
  kind: z.enum(STATEMENT_KINDS),
  recipient: z.string(),
  reference: z.string(),
  title: z.string(),
  amountMinor: MINOR,
});

/**
 * Reads the rows back. Nothing may stand in them but what the statement itself would write, so that whatever a reader
 * sees is sealed. Throws {@link NoStatement}.
 */
export function fromRecords(rows: readonly (readonly string[])[]): Statement {
  const entries = (word: string) => rows.filter(([first]) => first === word);
  const heads = Object.fromEntries(
    rows.filter(([word]) => word && word in HEAD.shape).map(([word, value = ""]) => [word, value]),
  );
  const head = parse(HEAD, heads, "its head");
  const statement: Statement = {
    center: head.center,
    workshop: head.workshop === "" ? null : head.workshop,
    currencyCode: head.currency,
    period: head.period,
    timeZone: head["time zone"],
    previousHash: head["sha256 before"] === "" ? null : head["sha256 before"],
    hash: head.sha256,
    opening: entries("opening").map(balanceOf),
    lines: entries("entry")
      .map(lineOf)
      .sort((a, b) => (a.seq < b.seq ? -1 : 1)),
    closing: entries("closing").map(balanceOf),
  };
  sameRows(rows, toRecords(statement));
  return statement;
}

/** What people read must be what is sealed: the first row that says anything else is named. */
function sameRows(found: readonly (readonly string[])[], written: readonly StatementRecord[]): void {
  const rows = Math.max(found.length, written.length);
  for (let index = 0; index < rows; index += 1) {
    const [is, belongs] = [said(found[index]), said(written[index])];
    if (is !== belongs)
      throw new NoStatement(`Row ${index + 1} says ${is} where ${belongs} belongs: something was changed.`);
  }
}

/** A row's fields; a spreadsheet may fill a short one up with nothing. */
function said(row: StatementRecord = []): string {
  const fields = row.map(String);
  return JSON.stringify(fields.slice(0, fields.findLastIndex((field) => field !== "") + 1));
}

function lineOf([
  ,
  seq,
  occurredAt,
  kind,
  recipient = "",
  reference = "",
  title = "",
  amountMinor,
]: readonly string[]): StatementLine {
  const fields = { seq, occurredAt, kind, recipient, reference, title, amountMinor };
  return parse(ENTRY, fields, `entry ${seq}`);
}

function balanceOf([word, , , , recipient = "", , , amountMinor]: readonly string[]): Balance {
  return { recipient, amountMinor: parse(MINOR, amountMinor, `its ${word} balance of "${recipient}"`) };
}

function parse<S extends z.ZodType>(schema: S, value: unknown, what: string): z.output<S> {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new NoStatement(`This is no statement of the shop: ${what} can't be read.`);
  return parsed.data;
}
