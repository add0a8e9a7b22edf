import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { closeStatement } from "../../../domain/statement/close-statement";
import type { Statement } from "../../../domain/statement/statement";
import { endOfMonth, monthOf, previousMonth } from "./month-bounds";
import { insertStatement, readBalances } from "./stored-statements";
import { readUnstated, type UnstatedEntry } from "./unstated-entries";

/** A center, or the shop with its own funds, as `THE_SHOP`. */
export interface CenterToClose {
  readonly id: string;
  readonly handle: string;
  readonly timeZone: string;
  /** Workshop id → handle. */
  readonly workshops: ReadonlyMap<string, string>;
}

export interface ClosedStatement {
  readonly id: string;
  readonly workshopId: string | null;
  readonly currencyCode: string;
}

/** A month can't be closed: it has not ended, or one after it is closed already. */
export class MonthNotClosable extends Error {
  override readonly name = "MonthNotClosable";
}

interface Last {
  id: string;
  workshop_id: string | null;
  currency_code: string;
  period: string;
  hash: string;
}

/**
 * Closes a month of one center, every workshop and currency of it, in the caller's transaction: all or nothing. Two who
 * close at once wait for one another; the second finds nothing left to close. Throws {@link MonthNotClosable}.
 */
export async function closeMonth(
  sql: Knex,
  center: CenterToClose,
  { period, closedBy }: { readonly period: string; readonly closedBy: string },
): Promise<ClosedStatement[]> {
  await sql.raw("select pg_advisory_xact_lock(hashtext(?))", [`statements:${center.id}`]);
  const until = await endOfMonth(sql, period, center.timeZone);
  if (until.getTime() > Date.now())
    throw new MonthNotClosable(`${period} has not ended yet in ${center.timeZone}.`);
  const lasts = await lastStatements(sql, center.id);
  const newest = lasts
    .map((last) => last.period)
    .sort()
    .at(-1);
  if (newest !== undefined && newest > period)
    throw new MonthNotClosable(
      `${newest} is closed already: what belongs to ${period} stands in a later statement.`,
    );

  const entries = await readUnstated(sql, { centerId: center.id, until });
  await refuseSkipping(sql, center, { period, newest, entries });
  const keys = new Set([
    ...entries.map(keyOf),
    ...lasts.map((last) => keyOf({ workshopId: last.workshop_id, currencyCode: last.currency_code })),
  ]);
  const closed: ClosedStatement[] = [];
  for (const key of [...keys].sort()) {
    const own = entries.filter((entry) => keyOf(entry) === key);
    const last = lasts.find(
      (one) => keyOf({ workshopId: one.workshop_id, currencyCode: one.currency_code }) === key,
    );
    if (last?.period === period) continue;
    const [workshopId, currencyCode] = partsOf(key);
    const statement = await statementOf(sql, { center, period, workshopId, currencyCode, own, last });
    if (!statement) continue;
    const id = await insertStatement(sql, statement, {
      centerId: center.id,
      workshopId,
      previousId: last?.id ?? null,
      closedBy,
      entryIds: own.map(({ entryId }) => entryId),
    });
    closed.push({ id, workshopId, currencyCode });
  }
  return closed;
}

/**
 * Months are closed in their order: one between the last closed month and this one must not have entries of its own.
 * What came late for a month that is closed has no other place than here.
 */
async function refuseSkipping(
  sql: Knex,
  { timeZone }: CenterToClose,
  month: {
    readonly period: string;
    readonly newest: string | undefined;
    readonly entries: readonly UnstatedEntry[];
  },
): Promise<void> {
  const begin = await endOfMonth(sql, previousMonth(month.period), timeZone);
  const closedUntil =
    month.newest === undefined ? new Date(0) : await endOfMonth(sql, month.newest, timeZone);
  const skipped = month.entries
    .map(({ occurredAt }) => occurredAt)
    .filter((at) => new Date(at) < begin && new Date(at) >= closedUntil)
    .sort()[0];
  if (skipped === undefined) return;
  const first = await monthOf(sql, skipped, timeZone);
  throw new MonthNotClosable(`${first} comes first: it has entries and is not closed yet.`);
}

interface Closing {
  readonly center: CenterToClose;
  readonly period: string;
  readonly workshopId: string | null;
  readonly currencyCode: string;
  readonly own: readonly UnstatedEntry[];
  readonly last: Last | undefined;
}

async function statementOf(sql: Knex, closing: Closing): Promise<Statement | null> {
  const { center, period, workshopId, currencyCode, own, last } = closing;
  return closeStatement({
    center: center.handle,
    workshop: workshopId === null ? null : (center.workshops.get(workshopId) ?? workshopId),
    currencyCode,
    period,
    timeZone: center.timeZone,
    previous: last ? { ...last, closing: await readBalances(sql, last.id, "closing") } : null,
    lines: own.map(({ entryId: _, workshopId: __, currencyCode: ___, ...line }) => line),
  });
}

/** The newest statement of every subject of a center. */
async function lastStatements(sql: Knex, centerId: string): Promise<Last[]> {
  const { rows } = await sql.raw(
    `select distinct on (coalesce(workshop_id, ''), currency_code) id, workshop_id, currency_code, period, hash
       from statement where center_id = ?
      order by coalesce(workshop_id, ''), currency_code, period desc`,
    [centerId],
  );
  return rows;
}

const keyOf = ({ workshopId, currencyCode }: { workshopId: string | null; currencyCode: string }): string =>
  `${workshopId ?? ""}|${currencyCode}`;

function partsOf(key: string): [workshopId: string | null, currencyCode: string] {
  const [workshopId = "", currencyCode = ""] = key.split("|");
  return [workshopId === "" ? null : workshopId, currencyCode];
}
