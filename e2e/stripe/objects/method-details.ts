import type Stripe from "stripe";

/** How a charge tells of the method it was paid with. */
export function detailsOf(
  method: Stripe.PaymentMethod,
  intent: Stripe.PaymentIntent,
  facts: { authenticated: boolean; captureBefore: number },
): Stripe.Charge.PaymentMethodDetails {
  if (method.card) return { card: cardDetails(method.card, intent, facts), type: "card" };
  if (method.sepa_debit) {
    const { bank_code, branch_code, country, fingerprint, last4 } = method.sepa_debit;
    return {
      sepa_debit: {
        bank_code,
        branch_code,
        country,
        fingerprint,
        last4,
        mandate: `mandate_${intent.id.slice(3)}`,
      },
      type: "sepa_debit",
    };
  }
  return {
    bancontact: {
      bank_code: "VAPE",
      bank_name: "VAN DE PUT & CO",
      bic: "VAPEBE22",
      generated_sepa_debit: null,
      generated_sepa_debit_mandate: null,
      iban_last4: "7061",
      preferred_language: "en",
      verified_name: method.billing_details.name,
    },
    type: "bancontact",
  };
}

function cardDetails(
  card: Stripe.PaymentMethod.Card,
  intent: Stripe.PaymentIntent,
  { authenticated, captureBefore }: { authenticated: boolean; captureBefore: number },
): Stripe.Charge.PaymentMethodDetails.Card {
  return {
    amount_authorized: intent.amount,
    authorization_code: "123456",
    brand: card.brand,
    capture_before: captureBefore,
    checks: card.checks,
    country: card.country,
    electronic_commerce_indicator: authenticated ? "05" : "07",
    exp_month: card.exp_month,
    exp_year: card.exp_year,
    extended_authorization: { status: "disabled" },
    fingerprint: card.fingerprint,
    funding: card.funding,
    incremental_authorization: { status: "unavailable" },
    installments: null,
    last4: card.last4,
    mandate: null,
    multicapture: { status: "unavailable" },
    network: card.brand,
    network_token: { used: false },
    network_transaction_id: `net${intent.id.slice(-12)}`,
    overcapture: { maximum_amount_capturable: intent.amount, status: "unavailable" },
    regulated_status: card.regulated_status,
    three_d_secure: authenticated ? authenticatedOnce(intent) : null,
    transaction_link_id: null,
    wallet: null,
  };
}

function authenticatedOnce(
  intent: Stripe.PaymentIntent,
): Stripe.Charge.PaymentMethodDetails.Card.ThreeDSecure {
  return {
    authentication_flow: "challenge",
    electronic_commerce_indicator: "05",
    exemption_indicator: null,
    result: "authenticated",
    result_reason: null,
    transaction_id: `3ds${intent.id.slice(-12)}`,
    version: "2.2.0",
  };
}
