import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";
import {
  type Balance,
  type Statement,
  type StatementKind,
  totalOf,
} from "../../../domain/statement/statement";

/** A statement with its place in this database. */
export interface StoredStatement extends Statement {
  readonly id: string;
  readonly centerId: string;
  readonly workshopId: string | null;
  readonly closedAt: Date;
}

interface HeadRow {
  id: string;
  center_id: string;
  workshop_id: string | null;
  center_handle: string;
  workshop_handle: string | null;
  currency_code: string;
  period: string;
  time_zone: string;
  previous_hash: string | null;
  hash: string;
  closed_at: Date;
}

interface LineRow {
  seq: string;
  occurred_at: string;
  kind: StatementKind;
  recipient: string;
  reference: string;
  title: string;
  amount_minor: string;
}

const HEAD = `
  select s.*, p.hash as previous_hash from statement s left join statement p on p.id = s.previous_id`;

/** A closed statement as it was closed, or undefined. */
export async function readStatement(sql: Knex, id: string): Promise<StoredStatement | undefined> {
  const { rows }: { rows: HeadRow[] } = await sql.raw(`${HEAD} where s.id = ?`, [id]);
  const [head] = rows;
  if (!head) return undefined;
  const { rows: lines }: { rows: LineRow[] } = await sql.raw(
    `select seq, to_char(occurred_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as occurred_at, kind, recipient,
            reference, title, amount_minor::text as amount_minor
       from statement_line where statement_id = ? order by seq`,
    [id],
  );
  return {
    ...identityOf(head),
    opening: await readBalances(sql, id, "opening"),
    lines: lines.map(({ seq, occurred_at, amount_minor, ...line }) => ({
      ...line,
      seq: BigInt(seq),
      occurredAt: occurred_at,
      amountMinor: BigInt(amount_minor),
    })),
    closing: await readBalances(sql, id, "closing"),
  };
}

function identityOf(head: HeadRow) {
  return {
    id: head.id,
    centerId: head.center_id,
    workshopId: head.workshop_id,
    closedAt: head.closed_at,
    center: head.center_handle,
    workshop: head.workshop_handle,
    currencyCode: head.currency_code,
    period: head.period,
    timeZone: head.time_zone,
    previousHash: head.previous_hash,
    hash: head.hash,
  };
}

export async function readBalances(sql: Knex, id: string, side: "opening" | "closing"): Promise<Balance[]> {
  const rows: { recipient: string; amount_minor: string }[] = await sql("statement_balance")
    .where({ statement_id: id, side })
    .select("recipient", sql.raw("amount_minor::text as amount_minor"));
  return rows
    .map(({ recipient, amount_minor }) => ({ recipient, amountMinor: BigInt(amount_minor) }))
    .sort((a, b) => (a.recipient < b.recipient ? -1 : 1));
}

export interface StatementPlace {
  readonly centerId: string;
  readonly workshopId: string | null;
  readonly previousId: string | null;
  readonly closedBy: string;
  /** Ids of the entries, in the order of the statement's lines. */
  readonly entryIds: readonly string[];
}

/** Lines that one statement writes at once: PostgreSQL takes 65,535 values a statement. */
const LINES_AT_ONCE = 5_000;

/** Writes a statement whole; the caller's transaction decides whether it ever was. */
export async function insertStatement(
  sql: Knex,
  statement: Statement,
  place: StatementPlace,
): Promise<string> {
  const id = generateEntityId("", "stm");
  await sql("statement").insert({
    id,
    center_id: place.centerId,
    workshop_id: place.workshopId,
    center_handle: statement.center,
    workshop_handle: statement.workshop,
    currency_code: statement.currencyCode,
    period: statement.period,
    time_zone: statement.timeZone,
    previous_id: place.previousId,
    hash: statement.hash,
    opening_minor: totalOf(statement.opening).toString(),
    closing_minor: totalOf(statement.closing).toString(),
    closed_by: place.closedBy,
  });
  const lines = statement.lines.map((line, index) => ({
    statement_id: id,
    entry_id: place.entryIds[index],
    seq: line.seq.toString(),
    occurred_at: line.occurredAt,
    kind: line.kind,
    recipient: line.recipient,
    reference: line.reference,
    title: line.title,
    amount_minor: line.amountMinor.toString(),
  }));
  for (let from = 0; from < lines.length; from += LINES_AT_ONCE)
    await sql("statement_line").insert(lines.slice(from, from + LINES_AT_ONCE));
  const balances = (["opening", "closing"] as const).flatMap((side) =>
    statement[side].map(({ recipient, amountMinor }) => ({
      statement_id: id,
      side,
      recipient,
      amount_minor: amountMinor.toString(),
    })),
  );
  if (balances.length > 0) await sql("statement_balance").insert(balances);
  return id;
}
