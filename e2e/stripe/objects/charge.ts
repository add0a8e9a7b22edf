import type Stripe from "stripe";
import { noBillingDetails } from "./payment-method";

type Facts = Pick<Stripe.Charge, "id" | "created" | "payment_method_details">;

/** An attempt to take the money of an intent; what came of it is written over it. */
export function newCharge(
  { id, created, payment_method_details }: Facts,
  intent: Stripe.PaymentIntent,
  method: Stripe.PaymentMethod,
): Stripe.Charge {
  return {
    id,
    object: "charge",
    amount: intent.amount,
    amount_captured: 0,
    amount_refunded: 0,
    application: null,
    application_fee: null,
    application_fee_amount: null,
    balance_transaction: null,
    billing_details: { ...noBillingDetails(), ...method.billing_details },
    calculated_statement_descriptor: "SECOND CHANCE CRAFTS",
    captured: false,
    created,
    currency: intent.currency,
    customer: null,
    description: intent.description,
    disputed: false,
    failure_balance_transaction: null,
    failure_code: null,
    failure_message: null,
    fraud_details: {},
    livemode: false,
    metadata: { ...intent.metadata },
    on_behalf_of: null,
    outcome: approved(),
    paid: true,
    payment_intent: intent.id,
    payment_method: method.id,
    payment_method_details,
    receipt_email: intent.receipt_email,
    receipt_number: null,
    receipt_url: `https://pay.stripe.com/receipts/payment/${id}`,
    refunded: false,
    review: null,
    shipping: null,
    source: null,
    source_transfer: null,
    statement_descriptor: null,
    statement_descriptor_suffix: null,
    status: "succeeded",
    transfer_data: null,
    transfer_group: null,
  };
}

function approved(): Stripe.Charge.Outcome {
  return {
    advice_code: null,
    network_advice_code: null,
    network_decline_code: null,
    network_status: "approved_by_network",
    reason: null,
    risk_level: "normal",
    risk_score: 12,
    seller_message: "Payment complete.",
    type: "authorized",
  };
}

export function refusedOutcome(reason: string): Stripe.Charge.Outcome {
  return {
    ...approved(),
    network_status: "declined_by_network",
    reason,
    seller_message: "The bank did not return any further details with this decline.",
    type: "issuer_declined",
  };
}
