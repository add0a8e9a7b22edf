import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { z } from "zod";
import type { PayoutDto, PayoutList, payoutListQuerySchema } from "../../contracts/payout";
import { exponentOf } from "../../domain/money";
import { THE_SHOP } from "../../domain/statement/the-shop";

type Row = Omit<PayoutDto, "exponent" | "mayDecide"> & {
  readonly found: string;
  readonly proposedById: string;
};

const PAYOUTS = `
  select p.id, p.statement_id as "statementId", s.period, coalesce(c.name ->> 'en', case when s.center_id = '${THE_SHOP.id}' then '${THE_SHOP.name}' end, s.center_handle) as center,
         coalesce(w.name ->> 'en', s.workshop_handle) as workshop, p.currency_code as "currencyCode",
         p.amount_minor::text as "amountMinor", p.reference, to_char(p.paid_on, 'YYYY-MM-DD') as "paidOn", p.note,
         p.document_name as "documentName", p.status, p.proposed_by as "proposedById",
         coalesce(u.email, p.proposed_by) as "proposedBy",
         to_char(p.proposed_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "proposedAt",
         coalesce(d.email, p.decided_by) as "decidedBy", coalesce(r.email, p.reversed_by) as "reversedBy", p.reason,
         count(*) over () as found,
         (select json_agg(json_build_object('recipient', a.recipient, 'amountMinor', a.amount_minor::text)
                          order by a.recipient) from payout_part a where a.payout_id = p.id) as parts
    from payout p
    join statement s on s.id = p.statement_id
    left join center c on c.id = p.center_id
    left join workshop w on w.id = p.workshop_id
    left join "user" u on u.id = p.proposed_by
    left join "user" d on d.id = p.decided_by
    left join "user" r on r.id = p.reversed_by
   where (:id::text is null or p.id = :id) and (:statementId::text is null or p.statement_id = :statementId)
     and (:status::text is null or p.status = :status)
     and (:workshopId::text is null or p.workshop_id = :workshopId)
   order by p.proposed_at desc, p.id
   limit :limit offset :offset`;

/** Payouts, newest first, as the operator `viewer` sees them; of one workshop, when it is named. */
export async function listPayouts(
  container: MedusaContainer,
  { id, statement_id, status, limit, offset }: z.infer<typeof payoutListQuerySchema>,
  viewer: string,
  workshopId?: string,
): Promise<PayoutList> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows }: { rows: Row[] } = await sql.raw(PAYOUTS, {
    id: id ?? null,
    statementId: statement_id ?? null,
    status: status ?? null,
    workshopId: workshopId ?? null,
    limit,
    offset,
  });
  return {
    payouts: rows.map(({ found: _, proposedById, ...row }) => ({
      ...row,
      exponent: exponentOf(row.currencyCode),
      mayDecide: proposedById !== viewer,
    })),
    count: Number(rows[0]?.found ?? 0),
  };
}
