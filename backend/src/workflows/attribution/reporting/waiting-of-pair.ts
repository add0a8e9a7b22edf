import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { FxWaitingEntries } from "../../../contracts/fx";
import { exponentOf } from "../../../domain/money";
import { ratesFor } from "./rates-for";

type Row = Omit<FxWaitingEntries["entries"][number], "exponent">;

const OF_PAIR = `
  select w.*, c.name ->> 'en' as center,
         case when o.id is not null then json_build_object('id', o.id, 'displayId', o.display_id) end as "order"
    from (select e.id, e.seq, e.center_id, e.order_id, to_char(u.day, 'YYYY-MM-DD') as day,
                 coalesce(e.recipient, '') as recipient, e.currency_code as "currencyCode",
                 e.amount_minor::text as "amountMinor"
            from ledger_unreported u join ledger_entry e on e.seq = u.seq
           where not u.is_reversal and u.currency_code = :base) w
    join center c on c.id = w.center_id and c.currency_code = :quote
    left join "order" o on o.id = w.order_id
   order by w.seq`;

/** The entries of a pair of currencies that no rate on file converts, oldest first. */
export async function waitingOfPair(
  container: MedusaContainer,
  { base, quote }: { readonly base: string; readonly quote: string },
): Promise<FxWaitingEntries> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows }: { rows: Row[] } = await sql.raw(OF_PAIR, { base, quote });
  const rateOn = await ratesFor(
    sql,
    rows.map(({ day }) => ({ from: base, to: quote, day })),
  );
  return {
    entries: rows
      .filter(({ day }) => !rateOn(base, quote, day))
      .map(({ id, day, center, recipient, currencyCode, amountMinor, order }) => ({
        id,
        day,
        center,
        recipient,
        currencyCode,
        exponent: exponentOf(currencyCode),
        amountMinor,
        order,
      })),
  };
}
