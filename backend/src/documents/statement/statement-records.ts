import { z } from "zod";
import { fromMinor, MoneyError, toMinor } from "../../domain/money";
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

/** Everything that a statement says, and each amount once more as people write it. */
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
    ...statement.lines.map((line) => [
      "entry",
      line.seq,
      line.occurredAt,
      line.kind,
      line.recipient,
      line.reference,
      line.title,
      ...amount(line.amountMinor),
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

/** Reads the rows back, strictly. Throws {@link NoStatement}. */
export function fromRecords(rows: readonly (readonly string[])[]): Statement {
  const facts = rows.filter(([word]) => word && word !== RECORD_COLUMNS[0]);
  const entries = (word: string) => facts.filter(([first]) => first === word);
  const heads = Object.fromEntries(
    facts.filter(([word]) => word && word in HEAD.shape).map(([word, value = ""]) => [word, value]),
  );
  const head = parse(HEAD, heads, "its head");
  for (const word of ["opening", "entry", "closing"])
    for (const row of entries(word)) sameAmounts(row, head.currency);
  return {
    center: head.center,
    workshop: head.workshop === "" ? null : head.workshop,
    currencyCode: head.currency,
    period: head.period,
    timeZone: head["time zone"],
    previousHash: head["sha256 before"] === "" ? null : head["sha256 before"],
    hash: head.sha256,
    opening: entries("opening").map(balanceOf),
    lines: entries("entry").map(lineOf),
    closing: entries("closing").map(balanceOf),
  };
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

/** What people read must be what is sealed. */
function sameAmounts(
  [word, seq, , , recipient = "", , , minor = "", written = ""]: readonly string[],
  currency: string,
): void {
  const what = word === "entry" ? `entry ${seq}` : `its ${word} balance of "${recipient}"`;
  try {
    if (toMinor(written, currency) === BigInt(minor)) return;
  } catch (error) {
    if (!(error instanceof MoneyError || error instanceof SyntaxError)) throw error;
  }
  throw new NoStatement(
    `${what} is written as ${written || "nothing"} and counted as ${minor} minor units: something was changed.`,
  );
}

function parse<S extends z.ZodType>(schema: S, value: unknown, what: string): z.output<S> {
  const parsed = schema.safeParse(value);
  if (!parsed.success) throw new NoStatement(`This is no statement of the shop: ${what} can't be read.`);
  return parsed.data;
}
