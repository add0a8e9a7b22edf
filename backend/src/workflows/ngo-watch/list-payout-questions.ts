import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type {
  PayoutConfirmations,
  PayoutQuestion,
  PayoutQuestions,
  PayoutQuestionsQuery,
  SpokenOfPayout,
} from "../../contracts/payout-questions";
import { type PayoutFacts, payoutRows } from "../payout/list-payouts";

interface Page {
  readonly limit: number;
  readonly offset: number;
}
type Listed<T> = Omit<T, "payout"> & { readonly payoutId: string; readonly found: string };
type Confirmation = PayoutConfirmations["confirmations"][number];

const MOMENT = (column: string) => `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

const QUESTIONS = `
  select q.id, q.payout_id as "payoutId", coalesce(o.name, q.organisation_id) as organisation,
         coalesce(a.name, '') as "askedBy", ${MOMENT("q.asked_at")} as "askedAt", q.words, count(*) over () as found,
         case when r.id is not null then json_build_object('words', r.words, 'by', coalesce(u.email, r.replied_by),
                                                           'at', ${MOMENT("r.replied_at")}) end as reply
    from payout_question q
    left join ngo_organisation o on o.id = q.organisation_id
    left join account a on a.id = q.asked_by
    left join question_reply r on r.question_id = q.id
    left join "user" u on u.id = r.replied_by
   where (r.id is null) = :isOpen
   order by case when :isOpen then q.asked_at end, r.replied_at desc, q.id
   limit :limit offset :offset`;

const CONFIRMATIONS = `
  select c.id, c.payout_id as "payoutId", coalesce(o.name, c.organisation_id) as organisation, coalesce(a.name, '') as by,
         ${MOMENT("c.confirmed_at")} as at, c.arrived_on as "arrivedOn", c.note, count(*) over () as found
    from payout_confirmation c
    left join ngo_organisation o on o.id = c.organisation_id
    left join account a on a.id = c.confirmed_by
   order by c.confirmed_at desc, c.id
   limit :limit offset :offset`;

/** What organisations asked about payouts: what waits, the longest first, or what was answered, the latest first. */
export async function listPayoutQuestions(
  container: MedusaContainer,
  { state, ...page }: PayoutQuestionsQuery,
): Promise<PayoutQuestions> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows }: { rows: Listed<PayoutQuestion>[] } = await sql.raw(QUESTIONS, {
    ...page,
    isOpen: state === "open",
  });
  const { rows: open } = await sql.raw(
    `select count(*)::int as open from payout_question q
      where not exists (select 1 from question_reply r where r.question_id = q.id)`,
  );
  return { questions: await withPayouts(sql, rows), count: countOf(rows), open: open[0].open };
}

/** Payouts that arrived, as organisations say, the latest first. */
export async function listPayoutConfirmations(
  container: MedusaContainer,
  page: Page,
): Promise<PayoutConfirmations> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows }: { rows: Listed<Confirmation>[] } = await sql.raw(CONFIRMATIONS, { ...page });
  return { confirmations: await withPayouts(sql, rows), count: countOf(rows) };
}

const countOf = ([first]: readonly { readonly found: string }[]): number => Number(first?.found ?? 0);

async function withPayouts<T extends { readonly payoutId: string; readonly found: string }>(
  sql: Knex,
  rows: readonly T[],
): Promise<(Omit<T, "payoutId" | "found"> & { readonly payout: SpokenOfPayout })[]> {
  const ids = [...new Set(rows.map(({ payoutId }) => payoutId))];
  const { payouts } = await payoutRows(sql, { ids, limit: Math.max(1, ids.length) });
  const facts = new Map(payouts.map((payout) => [payout.id, spokenOf(payout)]));
  return rows.flatMap(({ payoutId, found: _, ...row }) => {
    const payout = facts.get(payoutId);
    return payout ? [{ ...row, payout }] : [];
  });
}

const spokenOf = (payout: PayoutFacts): SpokenOfPayout => ({
  id: payout.id,
  statementId: payout.statementId,
  period: payout.period,
  center: payout.center,
  workshop: payout.workshop,
  currencyCode: payout.currencyCode,
  exponent: payout.exponent,
  amountMinor: payout.amountMinor,
  reference: payout.reference,
  paidOn: payout.paidOn,
});
