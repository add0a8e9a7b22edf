import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { z } from "zod";
import { DEFAULT_LOCALE, type Locale } from "../../contracts/locale";
import type { PayoutDto, PayoutList, payoutListQuerySchema } from "../../contracts/payout";
import { exponentOf } from "../../domain/money";
import { THE_SHOP } from "../../domain/statement/the-shop";
import { nameIn } from "../income/name-in";

/** A payout as it is on record. */
export interface PayoutFacts extends Omit<PayoutDto, "mayDecide"> {
  readonly centerId: string;
  readonly proposedById: string;
}

type Row = Omit<PayoutFacts, "exponent"> & { readonly found: string };

const PAYOUTS = `
  select p.id, p.statement_id as "statementId", p.center_id as "centerId", s.period, coalesce(${nameIn("c")}, case when s.center_id = '${THE_SHOP.id}' then '${THE_SHOP.name}' end, s.center_handle) as center,
         coalesce(${nameIn("w")}, s.workshop_handle) as workshop, p.currency_code as "currencyCode",
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
   where (:ids::text[] is null or p.id = any(:ids::text[])) and (:statementId::text is null or p.statement_id = :statementId)
     and (:statuses::text[] is null or p.status = any(:statuses::text[]))
     and (:centers::text[] is null or p.center_id = any(:centers::text[]))
     and (:workshopId::text is null or p.workshop_id = :workshopId)
   order by p.proposed_at desc, p.id
   limit :limit offset :offset`;

/** Which payouts; what is not named is not asked. */
export interface PayoutsAsked {
  readonly ids?: readonly string[] | undefined;
  readonly statementId?: string | undefined;
  readonly statuses?: readonly PayoutDto["status"][] | undefined;
  readonly centers?: readonly string[] | undefined;
  readonly workshopId?: string | undefined;
  /** Of names; English where nobody says otherwise. */
  readonly locale?: Locale;
  readonly limit: number;
  readonly offset?: number;
}

/** Payouts, newest first, and how many there are in all. */
export async function payoutRows(
  sql: Knex,
  {
    ids,
    statementId,
    statuses,
    centers,
    workshopId,
    locale = DEFAULT_LOCALE,
    limit,
    offset = 0,
  }: PayoutsAsked,
): Promise<{ readonly payouts: PayoutFacts[]; readonly count: number }> {
  const { rows }: { rows: Row[] } = await sql.raw(PAYOUTS, {
    ids: ids ?? null,
    statementId: statementId ?? null,
    statuses: statuses ?? null,
    centers: centers ?? null,
    workshopId: workshopId ?? null,
    locale,
    limit,
    offset,
  });
  return {
    payouts: rows.map(({ found: _, ...row }) => ({ ...row, exponent: exponentOf(row.currencyCode) })),
    count: Number(rows[0]?.found ?? 0),
  };
}

/** Payouts, newest first, as the operator `viewer` sees them. */
export async function listPayouts(
  container: MedusaContainer,
  { id, statement_id, status, limit, offset }: z.infer<typeof payoutListQuerySchema>,
  viewer: string,
): Promise<PayoutList> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const asked = {
    ids: id === undefined ? undefined : [id],
    statementId: statement_id,
    statuses: status && [status],
    limit,
    offset,
  };
  const { payouts, count } = await payoutRows(sql, asked);
  return {
    payouts: payouts.map(({ proposedById, centerId: _, ...payout }) => ({
      ...payout,
      mayDecide: proposedById !== viewer,
    })),
    count,
  };
}
