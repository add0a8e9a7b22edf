import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";
import type { EntryDraft, Movement } from "../../../domain/ledger";
import { amountColumn } from "./amount-column";
import type { MoneyMovement } from "./sale";

/** A row that moved money and that the book has seen. */
export interface LedgerSourceRow {
  readonly id: string;
  readonly source_type: MoneyMovement["type"] | "exchange";
  readonly source_id: string;
  readonly currency_code: string;
  /** True when its transaction was taken back. */
  readonly reversed: boolean;
}

export async function readSources(sql: Knex, orderId: string): Promise<LedgerSourceRow[]> {
  const { rows } = await sql.raw(
    `select s.id, s.source_type, s.source_id, s.currency_code, r.id is not null as reversed
       from ledger_source s
       left join ledger_transaction r on r.ledger_source_id = s.id and r.kind = 'reversal'
      where s.order_id = ?`,
    [orderId],
  );
  return rows;
}

/** What a transaction is made from: a movement of an order, or a payout, which settles many orders. */
export type SourceDraft = Pick<
  MoneyMovement,
  "id" | "paymentId" | "providerId" | "currencyCode" | "amountMinor" | "occurredAt"
> & { readonly type: MoneyMovement["type"] | "exchange" | "payout"; readonly orderId: string | null };

export async function insertSource(sql: Knex, source: SourceDraft): Promise<string> {
  const id = generateEntityId("", "lsrc");
  await sql("ledger_source").insert({
    id,
    source_type: source.type,
    source_id: source.id,
    order_id: source.orderId,
    payment_id: source.paymentId,
    provider_id: source.providerId,
    currency_code: source.currencyCode,
    ...amountColumn("amount_minor", source.amountMinor),
    occurred_at: source.occurredAt,
  });
  return id;
}

export interface TransactionDraft {
  readonly sourceId: string;
  readonly kind: SourceDraft["type"] | "reversal";
  /** Kind of the entries; of a reversal, the kind of what it takes back. */
  readonly entryKind: Movement["kind"] | "payout";
  readonly orderId: string | null;
  readonly currencyCode: string;
  readonly occurredAt: Date;
  /** Id of the payment row: with the kind, the key that makes a second writing impossible. */
  readonly key: string;
  readonly entries: readonly EntryDraft[];
}

/** Writes a transaction and its entries; the database refuses it at commit unless they sum to zero. */
export async function insertTransaction(sql: Knex, draft: TransactionDraft): Promise<void> {
  const id = generateEntityId("", "ltx");
  const shared = {
    order_id: draft.orderId,
    currency_code: draft.currencyCode,
    occurred_at: draft.occurredAt,
  };
  const idempotencyKey = `${draft.kind}:${draft.key}`;
  await sql("ledger_transaction").insert({
    id,
    ledger_source_id: draft.sourceId,
    kind: draft.kind,
    idempotency_key: idempotencyKey,
    ...shared,
  });
  await sql("ledger_entry").insert(
    draft.entries.map((entry) => ({
      id: generateEntityId("", "lent"),
      transaction_id: id,
      attribution_line_id: entry.lineId,
      account: entry.account,
      recipient: entry.recipient,
      workshop_id: entry.workshopId,
      center_id: entry.centerId,
      kind: draft.entryKind,
      ...amountColumn("amount_minor", entry.amountMinor),
      idempotency_key: [idempotencyKey, entry.lineId ?? "order", entry.account, entry.recipient ?? ""].join(
        ":",
      ),
      ...shared,
    })),
  );
}

/** Entries of the one transaction that a source was posted with. */
export async function readEntries(sql: Knex, ledgerSourceId: string): Promise<EntryDraft[]> {
  const { rows } = await sql.raw(
    `select e.attribution_line_id as "lineId", e.workshop_id as "workshopId", e.center_id as "centerId",
            e.account, e.recipient, e.amount_minor::text as "amountMinor"
       from ledger_entry e
       join ledger_transaction t on t.id = e.transaction_id
      where t.ledger_source_id = ? and t.kind <> 'reversal'
      order by e.seq`,
    [ledgerSourceId],
  );
  return rows.map((row: Omit<EntryDraft, "amountMinor"> & { amountMinor: string }) => ({
    ...row,
    amountMinor: BigInt(row.amountMinor),
  }));
}
