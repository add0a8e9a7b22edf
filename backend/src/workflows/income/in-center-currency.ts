import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { SumFilter } from "../../modules/attribution/summaries/summed-rows";
import { ENTRIES, entriesWhere } from "./entries-sql";

export interface Together {
  readonly amountMinor: bigint;
  /** Entries in another currency that no rate was on file for yet. */
  readonly withoutRate: number;
  /** Entries in another currency, with a rate or without. */
  readonly converted: number;
}

/** What was earned in every currency, in the center's own: by the amounts that the ledger keeps beside its entries. */
export async function inCenterCurrency(
  sql: Knex,
  filter: SumFilter,
  currencyCode: string,
): Promise<Together> {
  const { where, bindings } = entriesWhere(filter);
  const { rows } = await sql.raw(
    `select coalesce(sum(case when e.currency_code = :own then e.amount_minor else r.amount_minor end), 0)::text as amount,
            count(*) filter (where e.currency_code <> :own and r.entry_id is null)::int as "withoutRate",
            count(*) filter (where e.currency_code <> :own)::int as converted
       ${ENTRIES} left join ledger_reporting r on r.entry_id = e.id and r.currency_code = :own
      where ${where} and e.kind <> 'payout'`,
    { ...bindings, own: currencyCode },
  );
  const [{ amount, withoutRate, converted }] = rows;
  return { amountMinor: BigInt(amount), withoutRate, converted };
}
