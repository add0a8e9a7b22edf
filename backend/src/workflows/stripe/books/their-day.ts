/**
 * What Stripe's own movements say of a day: charges, refunds and disputes in the currency that the buyer paid in, fees and payouts in
 * the one that Stripe settles in. What came back stands below zero.
 */
const FIGURES = `
  case when t.type in ('charge', 'payment') then 'captures'
       when t.type in ('refund', 'payment_refund', 'refund_failure', 'payment_failure_refund') then 'refunds'
       when t.category in ('dispute', 'dispute_reversal') then 'disputes'
       when t.type in ('payout', 'payout_failure', 'payout_cancel') then 'payouts' end`;

const MOVED = `
  select ${FIGURES} as figure, coalesce(t.paid_currency_code, t.currency_code) as currency,
         case when t.type in ('charge', 'payment') then 1 else -1 end
           * sign(t.amount_minor) * coalesce(t.paid_minor, abs(t.amount_minor)) as minor, t.occurred_at as at
    from psp_balance_transaction t
  union all
  select 'fees', t.currency_code, t.fee_minor, t.occurred_at from psp_balance_transaction t where t.fee_minor <> 0`;

/** Sums of Stripe's movements from a moment (included) to another (not), by figure and currency. */
export const THEIR_DAY = `
  select figure, currency, sum(minor)::text as minor from (${MOVED}) m
   where figure is not null and at >= :from and at < :to group by figure, currency`;
