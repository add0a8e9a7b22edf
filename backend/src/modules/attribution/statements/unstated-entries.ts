import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { StatementKind, StatementLine } from "../../../domain/statement/statement";

/** An entry on its way into a statement: whose it is, and the line that it will be. */
export interface UnstatedEntry extends StatementLine {
  readonly entryId: string;
  readonly workshopId: string | null;
  readonly currencyCode: string;
}

interface Row {
  entry_id: string;
  seq: string;
  occurred_at: string;
  kind: StatementKind;
  recipient: string;
  reference: string;
  title: string;
  amount_minor: string;
  workshop_id: string | null;
  currency_code: string;
}

/**
 * What is held for a workshop, for its center (post and its funds) or for funds of the whole shop; tax and the shop's part
 * are nobody's statement. Each marked entry is looked up by its place: no plan may read the whole book.
 */
const UNSTATED = `
  select f.entry_id, f.seq, f.transaction_kind as kind, coalesce(f.recipient, '') as recipient,
         to_char(f.occurred_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as occurred_at,
         coalesce(f.display_ref, f.source_id) as reference, coalesce(f.line_title, '') as title,
         f.amount_minor::text as amount_minor, f.currency_code,
         case when f.account = 'workshop' then f.workshop_id end as workshop_id
    from ledger_unstated u
   cross join lateral (select * from ledger_figure where ledger_figure.seq = u.seq offset 0) f
   where u.center_id = :centerId and u.occurred_at < :until
   order by f.seq`;

/** Every entry of a center, or of the shop's own funds, that stands in no statement yet and happened before a moment. */
export async function readUnstated(
  sql: Knex,
  { centerId, until }: { readonly centerId: string; readonly until: Date },
): Promise<UnstatedEntry[]> {
  const { rows }: { rows: Row[] } = await sql.raw(UNSTATED, { centerId, until });
  return rows.map((row) => ({
    entryId: row.entry_id,
    workshopId: row.workshop_id,
    currencyCode: row.currency_code,
    seq: BigInt(row.seq),
    occurredAt: row.occurred_at,
    kind: row.kind,
    recipient: row.recipient,
    reference: row.reference,
    title: row.title,
    amountMinor: BigInt(row.amount_minor),
  }));
}
