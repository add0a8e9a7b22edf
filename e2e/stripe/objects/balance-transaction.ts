import type Stripe from "stripe";

export function emptyTransaction(id: string, created: number): Stripe.BalanceTransaction {
  return {
    id,
    object: "balance_transaction",
    amount: 0,
    available_on: created,
    balance_type: "payments",
    created,
    currency: "eur",
    description: null,
    exchange_rate: null,
    fee: 0,
    fee_details: [],
    net: 0,
    reporting_category: "charge",
    source: null,
    status: "available",
    type: "charge",
  };
}
