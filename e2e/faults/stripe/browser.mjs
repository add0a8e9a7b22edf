/** What Stripe.js does in a shopper's browser, without the browser: it speaks to Stripe with the secret of one payment. */

const CARDS = {
  visa: "4242424242424242",
  asks: "4000000000003220",
  declined: "4000000000009995",
  refundFails: "4000000000005126",
};
const IBANS = { paid: "DE89370400440532013000", refused: "DE62370400440532013001" };
const RETURN_URL = "https://shop.example/return";

const card = (name) => ({
  "payment_method_data[type]": "card",
  "payment_method_data[card][number]": CARDS[name],
  "payment_method_data[card][exp_month]": "12",
  "payment_method_data[card][exp_year]": "40",
  "payment_method_data[card][cvc]": "123",
});
const debit = (name) => ({
  "payment_method_data[type]": "sepa_debit",
  "payment_method_data[sepa_debit][iban]": IBANS[name],
});

/** Pays as a plan says. @returns the payment's status in the end, as the browser sees it */
export async function payInBrowser(stripeUrl, { clientSecret, publishableKey }, { way, later }) {
  const page = { stripeUrl, clientSecret, publishableKey };
  const usual = card(later === "refund fails" ? "refundFails" : "visa");
  if (way === "leaves before paying") return "requires_payment_method";
  if (way === "debit") return confirm(page, debit("paid"));
  if (way === "debit refused") return confirm(page, debit("refused"));
  if (way === "bank") return confirm(page, { "payment_method_data[type]": "bancontact" });
  if (way === "is asked and approves") return confirm(page, card("asks"), true);
  if (way === "is asked and doesn't") return confirm(page, card("asks"), false);
  if (way.startsWith("declined")) {
    const refused = await confirm(page, card("declined"));
    if (way === "declined, and leaves") return refused;
  }
  return confirm(page, usual);
}

async function confirm(page, method, approves = true) {
  const { body } = await call(page, `/v1/payment_intents/${idOf(page)}/confirm`, {
    ...method,
    return_url: RETURN_URL,
    use_stripe_sdk: "true",
  });
  const intent = body.error?.payment_intent ?? body;
  if (intent.next_action?.type === "redirect_to_url") return visitBank(page, intent);
  if (intent.next_action?.type === "use_stripe_sdk") return answer(page, intent, approves);
  return intent.status ?? "unknown";
}

async function answer(page, intent, approves) {
  const { source } = intent.next_action.use_stripe_sdk;
  const { body } = await call(page, "/v1/3ds2/authenticate", { source, approves: String(approves) });
  return (body.error?.payment_intent ?? body).status ?? "unknown";
}

async function visitBank({ stripeUrl, clientSecret }, { id }) {
  await fetch(`${stripeUrl}/redirect/${id}?client_secret=${clientSecret}`, {
    method: "POST",
    body: new URLSearchParams({ answer: "authorize" }),
    redirect: "manual",
  });
  return "succeeded";
}

async function call({ stripeUrl, clientSecret, publishableKey }, path, fields) {
  const body = new URLSearchParams({ ...fields, client_secret: clientSecret, key: publishableKey });
  const answer = await fetch(`${stripeUrl}${path}`, { method: "POST", body });
  return { status: answer.status, body: await answer.json() };
}

const idOf = ({ clientSecret }) => clientSecret.split("_secret_")[0];
