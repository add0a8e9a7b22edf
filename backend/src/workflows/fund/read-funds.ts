import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { AdminFund, FundDetail, FundEntriesQuery, FundEntry, FundList } from "../../contracts/fund";
import { exponentOf } from "../../domain/money";
import { FundRefusal } from "./fund-refusal";

/** The same view of the book as statements and dashboards, so that no two screens differ. */
const FUNDS = `
  select f.id, f.handle, f.name, f.purpose, f.status,
         case when c.id is not null then json_build_object('id', c.id, 'name', c.name ->> 'en') end as center,
         coalesce((select json_agg(s order by s."currencyCode") from (
           select l.currency_code as "currencyCode", sum(l.captured_minor)::text as "receivedMinor",
                  sum(l.refunded_minor)::text as "refundedMinor", sum(l.paid_out_minor)::text as "paidOutMinor",
                  sum(l.amount_minor)::text as "heldMinor"
             from ledger_figure l
            where l.account = 'fund' and l.recipient = f.handle
            group by l.currency_code) s), '[]') as sums
    from fund f left join center c on c.id = f.center_id
   where :id::text is null or f.id = :id
   order by f.status desc, c.handle nulls first, f.created_at, f.handle`;

const ENTRIES = `
  select l.entry_id as id, to_char(l.occurred_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "occurredAt",
         l.transaction_kind as kind, l.currency_code as "currencyCode", l.amount_minor::text as "amountMinor",
         case when o.id is not null then json_build_object('id', o.id, 'displayId', o.display_id) end as "order",
         count(*) over () as found
    from ledger_figure l
    left join "order" o on o.id = l.order_id
   where l.account = 'fund' and l.recipient = :handle
     and (:currency::text is null or l.currency_code = :currency)
     and (:kind::text is null or l.kind = :kind)
   order by l.occurred_at desc, l.seq desc
   limit :limit offset :offset`;

type FundRow = Omit<AdminFund, "sums"> & {
  readonly sums: readonly Omit<AdminFund["sums"][number], "exponent">[];
};

/** Every fund with what it got in each currency, and the centers that could have one. */
export async function listFunds(container: MedusaContainer): Promise<FundList> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows }: { rows: FundRow[] } = await sql.raw(FUNDS, { id: null });
  const { rows: centers } = await sql.raw(
    `select id, name ->> 'en' as name from center where deleted_at is null and status = 'active' order by name ->> 'en'`,
  );
  return { funds: rows.map(onWire), centers };
}

/** One fund and a page of the entries behind its numbers. */
export async function readFund(
  container: MedusaContainer,
  id: string,
  { currency, kind, limit, offset }: FundEntriesQuery,
): Promise<FundDetail> {
  const connection: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  // One snapshot: the numbers and the entries behind them must agree.
  return connection.transaction(
    async (sql) => {
      const { rows }: { rows: FundRow[] } = await sql.raw(FUNDS, { id });
      const [fund] = rows;
      if (!fund) throw new FundRefusal("fund_not_found", "There is no such fund.");
      const { rows: entries }: { rows: (Omit<FundEntry, "exponent"> & { found: string })[] } = await sql.raw(
        ENTRIES,
        { handle: fund.handle, currency: currency ?? null, kind: kind ?? null, limit, offset },
      );
      return {
        fund: onWire(fund),
        entries: entries.map(({ found: _, ...entry }) => ({
          ...entry,
          exponent: exponentOf(entry.currencyCode),
        })),
        count: Number(entries[0]?.found ?? 0),
      };
    },
    { isolationLevel: "repeatable read", readOnly: true },
  );
}

/** The database knows no exponents. */
const onWire = ({ sums, ...fund }: FundRow): AdminFund => ({
  ...fund,
  sums: sums.map((sum) => ({ ...sum, exponent: exponentOf(sum.currencyCode) })),
});
