import type { DifferenceKind } from "../../../contracts/stripe-words";
import { UNNAMED_LINE } from "../../../domain/psp/outside-refund";

/** Finds differences of one kind. Each row has subject, currency, ours, theirs (minor units as text, or null) and order. */
export interface DifferenceCheck {
  readonly kind: DifferenceKind;
  readonly sql: string;
}

/** Which order a payment intent `i` pays. */
const ORDER = `
  (select x.order_id from payment p
     join order_payment_collection x on x.payment_collection_id = p.payment_collection_id and x.deleted_at is null
    where p.payment_session_id = i.session_id and p.deleted_at is null limit 1)`;

/** Nobody got the money that was to go back: it has to reach them in another way. */
const refundFailed: DifferenceCheck = {
  kind: "refund_failed",
  sql: `
    select r.id as subject, r.currency_code as currency, '0' as ours, r.amount_minor::text as theirs, ${ORDER} as order_id
      from psp_refund r join psp_intent i on i.id = r.intent_id
     where r.status in ('failed', 'canceled')`,
};

/** Money in suspense since a part was refunded where no line can be named, as in Stripe's dashboard. */
const refundWithoutLines: DifferenceCheck = {
  kind: "refund_without_lines",
  sql: `
    select s.id as subject, upper(p.currency_code) as currency,
           h.held::text as ours, '0' as theirs, x.order_id
      from refund r
      join psp_refund s on r.metadata ->> 'request_id' in (s.id, s.request_id)
      join payment p on p.id = r.payment_id
      join order_payment_collection x on x.payment_collection_id = p.payment_collection_id and x.deleted_at is null
      join lateral (select sum(f.amount_minor) as held from ledger_figure f
                     where f.order_id = x.order_id and f.account = 'suspense') h on h.held <> 0
     where r.deleted_at is null and r.metadata -> 'allocation' -> 0 ->> 'attribution_line_id' = '${UNNAMED_LINE}'`,
};

const disputeToAnswer: DifferenceCheck = {
  kind: "dispute_to_answer",
  sql: `
    select d.id as subject, d.currency_code as currency, null as ours, d.amount_minor::text as theirs, ${ORDER} as order_id
      from psp_dispute d join psp_intent i on i.id = d.intent_id
     where d.status in ('needs_response', 'warning_needs_response', 'appeal_needs_response')`,
};

const disputeNotBooked: DifferenceCheck = {
  kind: "dispute_not_booked",
  sql: `
    select d.id as subject, d.currency_code as currency, b.booked::text as ours, b.due::text as theirs, ${ORDER} as order_id
      from psp_dispute d
      join psp_intent i on i.id = d.intent_id
     cross join lateral (
           select case when d.withdrawn_at is not null and d.reversed_at is null then d.amount_minor else 0 end as due,
                  (select coalesce(-sum(f.amount_minor), 0) from ledger_figure f
                    where f.source_id = d.id and f.kind = 'dispute' and f.account <> 'clearing') as booked) b
     where b.due <> b.booked`,
};

/** An hour after it was kept, for its capture to be noted. */
const feeNotBooked: DifferenceCheck = {
  kind: "fee_not_booked",
  sql: `
    select t.id as subject, t.currency_code as currency, '0' as ours, t.fee_minor::text as theirs, ${ORDER} as order_id
      from psp_balance_transaction t left join psp_intent i on i.id = t.intent_id
     where t.fee_minor <> 0 and t.fee_settled_at is null
       and t.occurred_at < now() - interval '1 hour' and (i.id is not null or t.type not in ('charge', 'payment'))`,
};

const payoutFailed: DifferenceCheck = {
  kind: "payout_failed",
  sql: `
    select id as subject, currency_code as currency, null as ours, amount_minor::text as theirs, null as order_id
      from psp_payout where status = 'failed'`,
};

/** Somebody was paid by this account, and not through this shop. */
const paymentUnknown: DifferenceCheck = {
  kind: "payment_unknown",
  sql: `
    select t.id as subject, t.currency_code as currency, '0' as ours, t.amount_minor::text as theirs, null as order_id
      from psp_balance_transaction t
     where t.type in ('charge', 'payment')
       and not exists (select 1 from psp_intent i where i.id = t.intent_id)`,
};

export const DIFFERENCE_CHECKS: readonly DifferenceCheck[] = [
  refundFailed,
  refundWithoutLines,
  disputeToAnswer,
  disputeNotBooked,
  feeNotBooked,
  payoutFailed,
  paymentUnknown,
];
