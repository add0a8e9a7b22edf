// @ts-check
import { askOwner } from "./dialog.js";
import { call } from "./wire.js";

/** @typedef {import("./wire.js").Wire} Wire */
/** @typedef {import("./wire.js").Fields} Fields */
/**
 * @typedef {object} ConfirmOptions
 * @property {import("./elements.js").Elements} elements
 * @property {string} [clientSecret]
 * @property {{ return_url?: string, payment_method_data?: Fields }} [confirmParams]
 * @property {"always" | "if_required"} [redirect]
 */

/**
 * `stripe.confirmPayment(…)`: pays with what was filled in, asks the card's owner, or leaves for a bank's page.
 * @param {Wire} wire
 * @param {ConfirmOptions} options
 */
export async function confirmPayment(
  wire,
  { elements, clientSecret, confirmParams = {}, redirect = "always" },
) {
  const { options, isSubmitted } = elements;
  const secret = clientSecret ?? options.clientSecret ?? "";
  if (options.mode && !isSubmitted)
    throw new Error("elements.submit() must be called before stripe.confirmPayment().");
  if (redirect === "always" && !confirmParams.return_url)
    throw new Error("stripe.confirmPayment(): the `confirmParams.return_url` argument is required.");
  const known = await retrievePaymentIntent(wire, secret);
  if (!known.paymentIntent) return known;
  const differs = differenceOf(options, known.paymentIntent);
  if (differs) return { error: { type: "invalid_request_error", message: differs } };

  const path = `/v1/payment_intents/${idOf(secret)}/confirm`;
  const { ok, body } = await call(wire, "POST", path, {
    client_secret: secret,
    return_url: confirmParams.return_url,
    use_stripe_sdk: true,
    payment_method_data: { ...confirmParams.payment_method_data, ...elements.filledIn() },
  });
  if (!ok) return { error: body.error };
  const result = await goOn(wire, secret, body);
  if ("paymentIntent" in result && redirect === "always") {
    location.assign(returnUrl(String(confirmParams.return_url), secret, "succeeded"));
    return new Promise(() => {});
  }
  return result;
}

/**
 * Whatever has to happen next for an intent.
 * @param {Wire} wire @param {string} secret @param {any} intent
 */
export async function goOn(wire, secret, intent) {
  if (intent.status !== "requires_action") return { paymentIntent: intent };
  if (intent.next_action.type === "redirect_to_url") {
    location.assign(intent.next_action.redirect_to_url.url);
    // The page is about to go.
    return new Promise(() => {});
  }
  const approves = await askOwner();
  const { ok, body } = await call(wire, "POST", "/v1/3ds2/authenticate", {
    client_secret: secret,
    source: intent.next_action.use_stripe_sdk.source,
    approves,
  });
  if (!ok) return { error: body.error };
  if (body.status === "requires_payment_method")
    return { error: { ...body.last_payment_error, payment_intent: body } };
  return { paymentIntent: body };
}

/** @param {Wire} wire @param {string} secret */
export async function retrievePaymentIntent(wire, secret) {
  const path = `/v1/payment_intents/${idOf(secret)}`;
  const { ok, body } = await call(wire, "GET", path, { client_secret: secret });
  return ok ? { paymentIntent: body } : { error: body.error };
}

/** @param {string} secret */
const idOf = (secret) => secret.split("_secret_")[0];

/**
 * What the shopper saw must be what is asked of the bank.
 * @param {import("./elements.js").ElementsOptions} shown @param {any} intent
 */
function differenceOf({ mode, amount, currency }, intent) {
  if (!mode) return undefined;
  if (amount === intent.amount && currency === intent.currency) return undefined;
  return `The amount and currency in Elements (${amount} ${currency}) do not match the PaymentIntent (${intent.amount} ${intent.currency}).`;
}

/** @param {string} back @param {string} secret @param {string} status */
function returnUrl(back, secret, status) {
  const url = new URL(back);
  url.searchParams.set("payment_intent", idOf(secret) ?? "");
  url.searchParams.set("payment_intent_client_secret", secret);
  url.searchParams.set("redirect_status", status);
  return url.toString();
}
