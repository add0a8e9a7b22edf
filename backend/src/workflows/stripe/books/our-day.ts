import { EXPONENTS } from "../../attribution/checks/minor-units";
import { STRIPE_PROVIDER } from "../../attribution/movements";

/**
 * What our own rows say of a day. A row counts on the day on which Stripe moved the money, so that a capture at midnight doesn't stand
 * on two days; one that Stripe knows nothing of, on the day of its own.
 */

/** The moment of Stripe's own movement for a charge of intent `i`. */
const CHARGED = `
  (select min(t.occurred_at) from psp_balance_transaction t where t.intent_id = i.id and t.type in ('charge', 'payment'))`;

const minorOf = (table: string) =>
  `round((${table}.raw_amount ->> 'value')::numeric * power(10::numeric, x.exponent))`;

const PAYMENTS = `
  payment p
  join psp_intent i on i.session_id = p.payment_session_id
  join ${EXPONENTS("x")} on x.code = upper(p.currency_code)`;

/** Money that went back since it could become no order leaves no rows at Medusa: the decision about it is its row. */
const WENT_BACK = `
  select r.currency_code as currency, r.amount_minor::numeric as minor, r.intent_id, i.id, r.returned_at
    from returned_payment r join psp_intent i on i.id = r.intent_id
   where r.way = 'refund'
     and not exists (select 1 from payment p join capture c on c.payment_id = p.id and c.deleted_at is null
                      where p.payment_session_id = r.session_id and p.deleted_at is null)`;

const CAPTURES = `
  select 'captures' as figure, upper(p.currency_code) as currency, ${minorOf("c")} as minor,
         coalesce(${CHARGED}, c.created_at) as at
    from ${PAYMENTS}
    join capture c on c.payment_id = p.id and c.deleted_at is null
   where p.provider_id = '${STRIPE_PROVIDER}' and p.deleted_at is null
  union all
  select 'captures', i.currency, i.minor, coalesce(${CHARGED}, i.returned_at) from (${WENT_BACK}) i`;

/** The moment of Stripe's own movement for a refund. */
const RETURNED = (which: string) => `
  (select min(t.occurred_at) from psp_refund s
     join psp_balance_transaction t on t.source_id = s.id and t.amount_minor < 0
    where s.intent_id = i.id and s.status not in ('failed', 'canceled') and ${which})`;

const REFUNDS = `
  select 'refunds' as figure, upper(p.currency_code) as currency, ${minorOf("r")} as minor,
         coalesce(${RETURNED("(s.id = r.metadata ->> 'request_id' or s.request_id in (r.metadata ->> 'request_id', r.id))")},
                  r.created_at) as at
    from ${PAYMENTS}
    join refund r on r.payment_id = p.id and r.deleted_at is null
   where p.provider_id = '${STRIPE_PROVIDER}' and p.deleted_at is null
  union all
  select 'refunds', i.currency, i.minor, coalesce(${RETURNED("true")}, i.returned_at) from (${WENT_BACK}) i
  union all
  select 'refunds', s.currency_code, m.minor, m.at
    from psp_refund s
   cross join lateral (
         select s.amount_minor * -sign(t.amount_minor) as minor, t.occurred_at as at
           from psp_balance_transaction t where t.source_id = s.id) m
   where s.status in ('failed', 'canceled')`;

/** What stands in the book, or stood there until it was won. */
const DISPUTES = `
  select 'disputes' as figure, d.currency_code as currency, m.minor, m.at
    from psp_dispute d
   cross join lateral (values (d.amount_minor, d.withdrawn_at), (-d.amount_minor, d.reversed_at)) m(minor, at)
   where m.at is not null
     and (d.reversed_at is not null
          or exists (select 1 from ledger_source s where s.source_type = 'dispute' and s.source_id = d.id))`;

const FEES = `
  select 'fees' as figure, f.currency_code as currency, f.amount_minor as minor, f.occurred_at as at
    from provider_fee f where f.provider_id = '${STRIPE_PROVIDER}' and (f.reversed_at is null or f.reversed_by = 'stripe')
  union all
  select 'fees', t.currency_code, t.fee_minor, t.occurred_at
    from psp_balance_transaction t where t.fee_settled_as in ('given_back', 'of_no_order')`;

const PAYOUTS = `
  select 'payouts' as figure, currency_code as currency, amount_minor as minor,
         coalesce((select min(t.occurred_at) from psp_balance_transaction t where t.source_id = p.id), opened_at) as at
    from psp_payout p where status not in ('failed', 'canceled')`;

/** Sums of our rows from a moment (included) to another (not), by figure and currency. */
export const OUR_DAY = `
  select figure, currency, sum(minor)::text as minor
    from (${[CAPTURES, REFUNDS, DISPUTES, FEES, PAYOUTS].join(" union all ")}) m
   where at >= :from and at < :to group by figure, currency`;
