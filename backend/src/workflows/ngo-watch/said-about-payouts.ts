import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { NgoPayout } from "../../contracts/ngo/payouts";

type Said = Pick<NgoPayout, "confirmation" | "questions">;

const MOMENT = (column: string) => `to_char(${column} at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')`;

const CONFIRMATIONS = `
  select c.payout_id as "payoutId",
         json_build_object('arrivedOn', c.arrived_on, 'note', c.note, 'by', coalesce(a.name, ''), 'at', ${MOMENT("c.confirmed_at")}) as said
    from payout_confirmation c left join account a on a.id = c.confirmed_by
   where c.organisation_id = :organisationId and c.payout_id = any(:payouts)`;

const QUESTIONS = `
  select q.payout_id as "payoutId",
         json_agg(json_build_object('id', q.id, 'words', q.words, 'by', coalesce(a.name, ''), 'at', ${MOMENT("q.asked_at")},
                  'reply', case when r.id is not null then json_build_object('words', r.words, 'at', ${MOMENT("r.replied_at")}) end)
                  order by q.asked_at, q.id) as said
    from payout_question q
    left join account a on a.id = q.asked_by
    left join question_reply r on r.question_id = q.id
   where q.organisation_id = :organisationId and q.payout_id = any(:payouts)
   group by q.payout_id`;

/** What one organisation said and asked about payouts, and was answered; nobody else's words. */
export async function saidAboutPayouts(
  sql: Knex,
  organisationId: string,
  payouts: readonly string[],
): Promise<(payoutId: string) => Said> {
  const asked = { organisationId, payouts: [...payouts] };
  const { rows: confirmations } = await sql.raw(CONFIRMATIONS, asked);
  const { rows: questions } = await sql.raw(QUESTIONS, asked);
  const byPayout = <T>(rows: readonly { payoutId: string; said: T }[]) =>
    new Map(rows.map(({ payoutId, said }) => [payoutId, said]));
  const confirmed = byPayout<NonNullable<Said["confirmation"]>>(confirmations);
  const wondered = byPayout<Said["questions"]>(questions);
  return (id) => ({ confirmation: confirmed.get(id) ?? null, questions: wondered.get(id) ?? [] });
}
