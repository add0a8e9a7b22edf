import type Stripe from "stripe";
import { fingerprintOf, type TestCard } from "../cards";

const NO_ADDRESS = { city: null, country: null, line1: null, line2: null, postal_code: null, state: null };

export function noBillingDetails(): Stripe.PaymentMethod.BillingDetails {
  return { address: { ...NO_ADDRESS }, email: null, name: null, phone: null, tax_id: null };
}

interface Facts {
  id: string;
  created: number;
  billing: Stripe.PaymentMethod.BillingDetails;
}

function emptyMethod({ id, created, billing }: Facts, type: Stripe.PaymentMethod.Type): Stripe.PaymentMethod {
  return {
    id,
    object: "payment_method",
    allow_redisplay: "unspecified",
    billing_details: billing,
    created,
    customer: null,
    customer_account: null,
    livemode: false,
    metadata: {},
    type,
  };
}

/** The card's number is written nowhere, as at Stripe: its last digits and its fingerprint are. */
export function cardMethod(
  facts: Facts,
  card: TestCard,
  expiry: { month: number; year: number },
): Stripe.PaymentMethod {
  return {
    ...emptyMethod(facts, "card"),
    card: {
      brand: card.brand,
      checks: { address_line1_check: null, address_postal_code_check: null, cvc_check: "pass" },
      country: "US",
      display_brand: card.brand,
      exp_month: expiry.month,
      exp_year: expiry.year,
      fingerprint: fingerprintOf(card),
      funding: "credit",
      generated_from: null,
      last4: card.number.slice(-4),
      networks: { available: [card.brand], preferred: null },
      regulated_status: "unregulated",
      three_d_secure_usage: { supported: true },
      wallet: null,
    },
  };
}

export function sepaMethod(facts: Facts, iban: string): Stripe.PaymentMethod {
  return {
    ...emptyMethod(facts, "sepa_debit"),
    sepa_debit: {
      bank_code: iban.slice(4, 12),
      branch_code: "",
      country: iban.slice(0, 2),
      fingerprint: `iban${iban.slice(-12)}`,
      generated_from: { charge: null, setup_attempt: null },
      last4: iban.slice(-4),
    },
  };
}

export function bancontactMethod(facts: Facts): Stripe.PaymentMethod {
  return { ...emptyMethod(facts, "bancontact"), bancontact: {} };
}
