import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { AttributionLineDto, LedgerEntryDto, OrderAttribution } from "../../contracts/attribution";
import { exponentOf } from "../../domain/money";

const HEAD = `
  select upper(o.currency_code) as "currencyCode", coalesce(b.status, 'missing') as status,
         coalesce(b.channel, 'shop') as channel,
         coalesce(sum(f.captured_minor) filter (where f.account <> 'clearing'), 0)::text as "capturedMinor",
         coalesce(sum(f.refunded_minor) filter (where f.account <> 'clearing'), 0)::text as "refundedMinor",
         coalesce(sum(f.captured_minor - f.refunded_minor) filter (where f.account <> 'clearing'), 0)::text as "attributedMinor"
    from "order" o
    left join attribution_order b on b.order_id = o.id
    left join ledger_figure f on f.order_id = o.id
   where o.id = ? and o.deleted_at is null
   group by o.id, b.id`;

const LINES = `
  select l.id, l.source_id as "sourceId", l.kind, l.title, l.quantity, l.policy_id as "policyId",
         l.policy_version as "policyVersion", l.gross_minor::text as "grossMinor",
         l.discount_minor::text as "discountMinor", l.tax_minor::text as "taxMinor", l.net_minor::text as "netMinor",
         l.parts, coalesce(r.refunded, 0)::text as "refundedMinor", coalesce(r.held, 0)::text as "refundableMinor",
         l.order_version < n.newest as removed,
         case when w.id is not null then json_build_object('id', w.id, 'name', w.name ->> 'en') end as workshop,
         json_build_object('id', coalesce(l.center_id, ''), 'name', coalesce(c.name ->> 'en', '')) as center
    from (select distinct on (source_id) * from attribution_line
           where order_id = :orderId order by source_id, order_version desc) l
    cross join (select max(order_version) as newest from attribution_line where order_id = :orderId) n
    left join workshop w on w.id = l.workshop_id
    left join center c on c.id = l.center_id
    left join (select line_source_id, sum(refunded_minor) as refunded,
                       sum(captured_minor - refunded_minor) as held
                 from ledger_figure
                where order_id = :orderId group by line_source_id) r on r.line_source_id = l.source_id
   order by l.kind = 'donation', l.kind, c.handle, l.title, l.id`;

const REPORTING = `
  case when r.entry_id is not null then
         json_build_object('status', 'converted', 'currencyCode', r.currency_code, 'amountMinor', r.amount_minor::text,
                           'rate', r.rate, 'rateDate', to_char(r.rate_as_of at time zone 'utc', 'YYYY-MM-DD'),
                           'rateSource', r.rate_source)
       when f.account in ('workshop', 'center_shipping', 'fund') and c.id is not null then
         json_build_object('status', 'not_converted', 'currencyCode', c.currency_code) end`;

const ENTRIES = `
  select f.entry_id as id, f.transaction_id as "transactionId", f.account, f.recipient, f.workshop_id as "workshopId",
         f.center_id as "centerId", f.attribution_line_id as "attributionLineId",
         f.line_source_id as "lineSourceId", f.transaction_kind as kind, f.kind as "countsAs",
         f.amount_minor::text as "amountMinor", f.currency_code as "currencyCode",
         to_char(f.occurred_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "occurredAt",
         f.source_type as "sourceType", f.source_id as "sourceId", ${REPORTING} as reporting
    from ledger_figure f
    left join attribution_line l on l.id = f.attribution_line_id
    left join center c on c.id = f.center_id
    left join ledger_reporting r on r.entry_id = f.entry_id
   where f.order_id = ?
   order by f.occurred_at, f.transaction_id, f.account <> 'clearing', l.kind = 'donation', l.kind, l.title, l.center_id,
            f.attribution_line_id, f.account, f.recipient`;

/**
 * The book of one order as it stands: every line in its newest version, every entry, and the sums of both. Undefined for an order that
 * doesn't exist; status `missing` while nothing has been written yet.
 */
export async function readOrderAttribution(
  container: MedusaContainer,
  orderId: string,
): Promise<OrderAttribution | undefined> {
  const connection: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  // One snapshot: lines and entries of a book that is being written must belong together.
  return connection.transaction(
    async (sql) => {
      const { rows: heads } = await sql.raw(HEAD, [orderId]);
      const [head] = heads;
      if (!head) return undefined;
      const { rows: lines }: { rows: AttributionLineDto[] } = await sql.raw(LINES, { orderId });
      const { rows: entries }: { rows: EntryRow[] } = await sql.raw(ENTRIES, [orderId]);
      return {
        orderId,
        exponent: exponentOf(head.currencyCode),
        lines,
        entries: entries.map(withExponents),
        ...head,
      };
    },
    { isolationLevel: "repeatable read", readOnly: true },
  );
}

type Reported = Extract<LedgerEntryDto["reporting"], { status: "converted" }>;

/** The database knows no exponents. */
interface EntryRow extends Omit<LedgerEntryDto, "exponent" | "reporting"> {
  readonly reporting: Omit<Reported, "exponent"> | Exclude<LedgerEntryDto["reporting"], Reported>;
}

function withExponents({ reporting, ...entry }: EntryRow): LedgerEntryDto {
  return {
    ...entry,
    exponent: exponentOf(entry.currencyCode),
    reporting:
      reporting?.status === "converted"
        ? { ...reporting, exponent: exponentOf(reporting.currencyCode) }
        : reporting,
  };
}
