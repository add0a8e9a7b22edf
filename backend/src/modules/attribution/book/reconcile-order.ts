import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { Movement, PostedShare } from "../../../domain/ledger";
import { leftToCapture, lineBalances } from "../../../domain/ledger-balances";
import { withClaims } from "../../../domain/ledger-claims";
import { postMovement, reverseEntries } from "../../../domain/ledger-posting";
import { exchangeHeld } from "./exchange";
import { freezeLines } from "./freeze-lines";
import { type BookStatus, closeHead, lockHead } from "./head";
import { activePolicies } from "./policies";
import { readPostedShares } from "./posted-shares";
import type { MoneyMovement, SaleLine, SaleOrder, SaleReader } from "./sale";
import { insertLines, readLines, type StoredLine, sameLines, withEarlierParts } from "./stored-lines";
import {
  insertSource,
  insertTransaction,
  type LedgerSourceRow,
  readEntries,
  readSources,
} from "./transactions";

/** What a run found and wrote; `written` counts transactions. */
export interface Reconciled {
  readonly status: BookStatus | "missing";
  readonly written: number;
}

interface Book {
  readonly sql: Knex;
  readonly order: { readonly id: string; readonly currencyCode: string };
}

/**
 * Brings the book of one order up to what was sold, captured and refunded, writing only what is missing. Runs in
 * the caller's transaction under the lock of the order's head, so any number of callers leave the same book.
 */
export async function reconcileOrder(sql: Knex, orderId: string, sale: SaleReader): Promise<Reconciled> {
  const head = await lockHead(sql, orderId, await sale.order(sql, orderId));
  if (!head) return { status: "missing", written: 0 };

  const book: Book = { sql, order: { id: orderId, currencyCode: head.currency_code } };
  // Under the lock, and the order last: money asked for by an edit must never be seen before the edit itself.
  const movements = await sale.movements(sql, orderId);
  const order = await sale.order(sql, orderId);
  const stored = await readLines(sql, orderId);
  const lines =
    order && order.version > head.order_version ? await freeze(book, order, sale, movements, stored) : stored;

  const sources = await readSources(sql, orderId);
  const reversed = await takeBack(book, sources, movements);
  const posted = await postMissing(book, sources, movements, lines);
  const exchanged = order ? await exchangeHeld(sql, orderId, order, { sale, lines }) : 0;
  const written = reversed + posted + exchanged;
  const version = Math.max(order?.version ?? 0, head.order_version);
  const status = await statusOf(book, order?.cancelled ? [] : lines);
  if (written > 0 || version !== head.order_version || status !== head.status) {
    await closeHead(sql, orderId, version, status);
  }
  return { status, written };
}

async function freeze(
  { sql, order }: Book,
  sold: SaleOrder,
  sale: SaleReader,
  movements: readonly MoneyMovement[],
  stored: readonly StoredLine[],
): Promise<readonly StoredLine[]> {
  const earlier = new Map(stored.toReversed().map((line) => [line.sourceId, line]));
  const lines = (await sale.lines(sql, order.id, sold.version)).map((line) =>
    asFirstSold(line, earlier.get(line.id)),
  );
  const policies = await activePolicies(
    sql,
    lines.flatMap(({ policyId }) => policyId ?? []),
  );
  const paidAt = movements.find(({ type }) => type === "capture")?.occurredAt ?? sold.placedAt;
  const frozen = freezeLines(
    lines,
    {
      currencyCode: order.currencyCode,
      soldAt: ({ id }) => (stored.length === 0 || earlier.has(id) ? paidAt : sold.changedAt),
    },
    policies,
  ).map((line) => withEarlierParts(line, earlier.get(line.sale.id)));
  if (stored.length > 0 && sameLines(newest(stored), frozen)) return stored;
  await insertLines(sql, { ...order, version: sold.version }, frozen);
  return readLines(sql, order.id);
}

/** Whoever made a piece that was sold keeps it, though its product may have moved to another workshop since. */
function asFirstSold(line: SaleLine, earlier: StoredLine | undefined): SaleLine {
  if (!earlier?.workshopId) return line;
  const { workshopId, centerId, craftType, policy } = earlier;
  return { ...line, workshopId, centerId, craftType, policyId: policy?.id ?? line.policyId };
}

const newest = (lines: readonly StoredLine[]) =>
  lines.filter(({ orderVersion }) => orderVersion === lines[0]?.orderVersion);

/** Exchanges are made from no row that could vanish. */
const isOfRow = (
  source: LedgerSourceRow,
): source is LedgerSourceRow & { source_type: MoneyMovement["type"] } => source.source_type !== "exchange";

/** Takes back what was posted from rows that are gone: a refused refund is deleted after it could be read. */
async function takeBack(
  { sql, order }: Book,
  sources: readonly LedgerSourceRow[],
  movements: readonly MoneyMovement[],
): Promise<number> {
  const known = new Set(movements.map(({ id }) => id));
  const gone = sources
    .filter(isOfRow)
    .filter(({ reversed, source_id }) => !reversed && !known.has(source_id));
  for (const source of gone) {
    await insertTransaction(sql, {
      sourceId: source.id,
      kind: "reversal",
      entryKind: entryKind(source.source_type),
      orderId: order.id,
      currencyCode: source.currency_code,
      occurredAt: new Date(),
      key: source.source_id,
      entries: reverseEntries(await readEntries(sql, source.id)),
    });
  }
  return gone.length;
}

async function postMissing(
  { sql, order }: Book,
  sources: readonly LedgerSourceRow[],
  movements: readonly MoneyMovement[],
  lines: readonly StoredLine[],
): Promise<number> {
  const seen = new Set(sources.map(({ source_id }) => source_id));
  const missing = movements.filter(({ id }) => !seen.has(id));
  const standing = withClaims(lines);
  for (const movement of missing) {
    const posted = await readPostedShares(sql, order.id);
    const sourceId = await insertSource(sql, { ...movement, orderId: order.id });
    await insertTransaction(sql, {
      sourceId,
      kind: movement.type,
      entryKind: entryKind(movement.type),
      orderId: order.id,
      currencyCode: movement.currencyCode,
      occurredAt: movement.occurredAt,
      key: movement.id,
      entries: postMovement(standing, posted, asMovement(movement, lines)),
    });
  }
  return missing.length;
}

/** Store credit pays lines as a capture does. */
const entryKind = (type: MoneyMovement["type"]): Movement["kind"] => (type === "credit" ? "capture" : type);

/** The split names lines by id; a refund may name a line of an earlier version, or one of no order of ours. */
function asMovement(
  { type, amountMinor, allocation, goodwillMinor }: MoneyMovement,
  lines: readonly StoredLine[],
): Movement {
  if (type === "credit") return { kind: "capture", amountMinor, from: "gift_liability" };
  if (type !== "refund") return { kind: type, amountMinor };
  return {
    kind: "refund",
    amountMinor,
    goodwillMinor,
    allocation: allocation.map(({ lineId, amountMinor: part }) => ({
      sourceId: lines.find(({ id }) => id === lineId)?.sourceId ?? lineId,
      amountMinor: part,
    })),
  };
}

async function statusOf({ sql, order }: Book, lines: readonly StoredLine[]): Promise<BookStatus> {
  const posted = await readPostedShares(sql, order.id);
  if (posted.some((share) => share.account === "suspense" && held(share) !== 0n)) return "suspense";
  const open = lineBalances(withClaims(lines), posted).some((line) => leftToCapture(line).minor > 0n);
  return open ? "open" : "balanced";
}

const held = ({ capturedMinor, refundedMinor }: PostedShare) => capturedMinor - refundedMinor;
