import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { PayoutEntries } from "../../contracts/payout";
import { BookRefusal } from "../statement/book-refusal";

const ENTRIES = `
  select f.entry_id as id, to_char(f.occurred_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "occurredAt",
         f.transaction_kind as kind, f.account, f.recipient, f.amount_minor::text as "amountMinor",
         case when s.id is not null then json_build_object('id', s.id, 'period', s.period) end as statement
    from ledger_figure f
    left join statement_line l on l.entry_id = f.entry_id
    left join statement s on s.id = l.statement_id
   where f.source_type = 'payout' and f.source_id = ?
   order by f.seq`;

/** Every entry that a payout and its reversal made, as they stand in the book. */
export async function readPayoutEntries(container: MedusaContainer, id: string): Promise<PayoutEntries> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const payout = await sql("payout").where("id", id).first("id");
  if (!payout) throw new BookRefusal("payout_not_found", "There is no such payout.");
  const { rows } = await sql.raw(ENTRIES, [id]);
  return { entries: rows };
}
