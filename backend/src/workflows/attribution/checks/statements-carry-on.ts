import { type LedgerCheck, MOST_FINDINGS } from "./ledger-check";

export const statementsCarryOn: LedgerCheck = {
  id: "statements_carry_on",
  title: "Every statement opens with what the one before closed with, and closes with its entries on top.",
  sql: `
    with balance as (
      select s.id, s.center_handle, s.workshop_handle, s.period, s.currency_code, r.recipient,
             coalesce((select amount_minor from statement_balance b
                        where b.statement_id = s.id and b.side = 'opening' and b.recipient = r.recipient), 0) as opening,
             coalesce((select amount_minor from statement_balance b
                        where b.statement_id = s.id and b.side = 'closing' and b.recipient = r.recipient), 0) as closing,
             coalesce((select amount_minor from statement_balance b
                        where b.statement_id = s.previous_id and b.side = 'closing' and b.recipient = r.recipient), 0) as before,
             coalesce((select sum(amount_minor) from statement_line l
                        where l.statement_id = s.id and l.recipient = r.recipient), 0) as moved
        from statement s
        join lateral (select recipient from statement_balance where statement_id in (s.id, s.previous_id)
                      union select recipient from statement_line where statement_id = s.id) r on true)
    select id, center_handle as center, coalesce(workshop_handle, 'post') as workshop, period, currency_code as currency,
           recipient, opening::text, closing::text, before::text, moved::text
      from balance
     where opening <> before or closing <> opening + moved
     limit ${MOST_FINDINGS}`,
  finding: ({ center, workshop, period, currency, recipient, opening, closing, before, moved }) =>
    `Statement ${period} of ${center}, ${workshop}, ${currency}: ${recipient} had ${before} before, opens with ${opening}, moves ${moved} and closes with ${closing}.`,
};
