import type Stripe from "stripe";

type Facts = Pick<Stripe.Refund, "id" | "created" | "amount" | "metadata" | "reason">;

export function newRefund(facts: Facts, charge: Stripe.Charge): Stripe.Refund {
  const isCard = charge.payment_method_details?.type === "card";
  return {
    object: "refund",
    balance_transaction: null,
    charge: charge.id,
    currency: charge.currency,
    customer: null,
    customer_account: null,
    destination_details: isCard ? { card: { type: "refund" }, type: "card" } : { type: "sepa_debit" },
    payment_intent: charge.payment_intent,
    payment_method: charge.payment_method,
    receipt_number: null,
    source_transfer_reversal: null,
    status: "succeeded",
    transfer_reversal: null,
    ...facts,
  };
}
