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

type Side = "opening" | "closing";

interface BalanceRow {
  statement_id: string;
  side: Side;
  recipient: string;
  amount_minor: string;
}

interface LineRow {
  statement_id: string;
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

const LINES = `
  select statement_id, seq, to_char(occurred_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as occurred_at, kind,
         recipient, reference, title, amount_minor::text as amount_minor
    from statement_line where statement_id = any(?) order by seq`;

/** A closed statement as it was closed, or undefined. */
export const readStatement = async (sql: Knex, id: string): Promise<StoredStatement | undefined> =>
  (await readStatements(sql, [id]))[0];

/** Closed statements as they were closed, in the order that is asked for. */
export async function readStatements(sql: Knex, ids: readonly string[]): Promise<StoredStatement[]> {
  const { rows: heads }: { rows: HeadRow[] } = await sql.raw(`${HEAD} where s.id = any(?)`, [[...ids]]);
  const { rows: lines }: { rows: LineRow[] } = await sql.raw(LINES, [[...ids]]);
  const linesOf = new Map(ids.map((id) => [id, [] as LineRow[]]));
  for (const line of lines) linesOf.get(line.statement_id)?.push(line);
  const balances = await readSides(sql, ids);
  const balancesOf = (id: string, side: Side) =>
    sorted(balances.filter((one) => one.statement_id === id && one.side === side));
  return ids.flatMap((id) => {
    const head = heads.find((one) => one.id === id);
    if (!head) return [];
    return {
      ...identityOf(head),
      opening: balancesOf(id, "opening"),
      lines: (linesOf.get(id) ?? []).map(({ seq, occurred_at, amount_minor, statement_id: _, ...line }) => ({
        ...line,
        seq: BigInt(seq),
        occurredAt: occurred_at,
        amountMinor: BigInt(amount_minor),
      })),
      closing: balancesOf(id, "closing"),
    };
  });
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

const readSides = (sql: Knex, ids: readonly string[]): Promise<BalanceRow[]> =>
  sql("statement_balance")
    .whereIn("statement_id", [...ids])
    .select("statement_id", "side", "recipient", sql.raw("amount_minor::text as amount_minor"));

const sorted = (rows: readonly BalanceRow[]): Balance[] =>
  rows
    .map(({ recipient, amount_minor }) => ({ recipient, amountMinor: BigInt(amount_minor) }))
    .sort((a, b) => (a.recipient < b.recipient ? -1 : 1));

/** What a statement opens or closes with, recipient by recipient. */
export const readBalances = async (sql: Knex, id: string, side: Side): Promise<Balance[]> =>
  sorted((await readSides(sql, [id])).filter((row) => row.side === side));

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
