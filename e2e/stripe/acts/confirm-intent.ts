import type Stripe from "stripe";
import { cardOfFingerprint } from "../cards";
import type { Params } from "../http/params";
import { invalidParameter, unexpectedState } from "../http/problem";
import { emit } from "../objects/event";
import type { World } from "../world/world";
import { attempt, refuse, startDebit } from "./attempt";
import { chooseMethod } from "./choose-method";

export const CONFIRM_PARAMS = [
  "payment_method",
  "payment_method_data",
  "payment_method_options",
  "return_url",
  "use_stripe_sdk",
  "expected_payment_method_type",
  "mandate_data",
  "client_secret",
  "key",
];
const CONFIRMABLE = ["requires_payment_method", "requires_confirmation", "requires_action"];

/** Somebody presses *Pay*: money is held or taken, an owner is asked, a bank is told, or all is refused. */
export function confirmIntent(
  world: World,
  intent: Stripe.PaymentIntent,
  params: Params,
): Stripe.PaymentIntent {
  if (!CONFIRMABLE.includes(intent.status))
    throw unexpectedState(
      "payment_intent_unexpected_state",
      intent.status === "succeeded"
        ? "You cannot confirm this PaymentIntent because it has already succeeded after being previously confirmed."
        : `You cannot confirm this PaymentIntent because it has a status of ${intent.status}.`,
      { payment_intent: intent },
    );
  const method = chooseMethod(world, params) ?? ownMethod(world, intent);
  if (!intent.payment_method_types.includes(method.type))
    throw invalidParameter(
      "payment_intent_incompatible_payment_method",
      "payment_method",
      `The PaymentMethod provided (${method.type}) is not allowed for this PaymentIntent.`,
    );
  Object.assign(intent, { payment_method: method.id, last_payment_error: null, next_action: null });
  const forced = world.forced.shift();
  if (method.type === "sepa_debit") return startDebit(world, intent, method);
  if (method.type === "bancontact") return ask(world, intent, params, true);
  if (forced === "declined") return refuse(world, intent, method, "generic_decline");
  const card = cardOfFingerprint(method.card?.fingerprint);
  if (card?.asks || forced === "authentication_required") return ask(world, intent, params, false);
  return attempt(world, intent, method, { authenticated: false });
}

/** The owner is asked: at their bank's page, or for a card in a dialog that Stripe.js shows. */
function ask(world: World, intent: Stripe.PaymentIntent, params: Params, isRedirect: boolean) {
  const returnUrl = params.text("return_url") ?? null;
  const url = `${world.publicUrl}/redirect/${intent.id}?client_secret=${intent.client_secret}`;
  if (!isRedirect && params.flag("use_stripe_sdk")) {
    const use_stripe_sdk = { type: "stripe_3ds2_fingerprint", source: world.id("payatt") };
    intent.next_action = { type: "use_stripe_sdk", use_stripe_sdk };
  } else {
    if (!returnUrl)
      throw invalidParameter(
        "parameter_missing",
        "return_url",
        "A return_url must be specified for this PaymentIntent, because its payment method redirects.",
      );
    intent.next_action = { type: "redirect_to_url", redirect_to_url: { return_url: returnUrl, url } };
  }
  intent.status = "requires_action";
  emit(world, "payment_intent.requires_action", intent);
  return intent;
}

function ownMethod(world: World, intent: Stripe.PaymentIntent): Stripe.PaymentMethod {
  if (typeof intent.payment_method === "string") return world.need("payment_method", intent.payment_method);
  throw unexpectedState(
    "payment_intent_unexpected_state",
    "You cannot confirm this PaymentIntent because it's missing a payment method.",
    { param: "payment_method", payment_intent: intent },
  );
}

/** The owner has answered. @throws StripeProblem when nobody was asked, or the card is refused after all */
export function answerIntent(
  world: World,
  intent: Stripe.PaymentIntent,
  approves: boolean,
): Stripe.PaymentIntent {
  if (intent.status !== "requires_action")
    throw unexpectedState(
      "payment_intent_unexpected_state",
      `Nobody is asked: the status is ${intent.status}.`,
      {
        payment_intent: intent,
      },
    );
  const method = ownMethod(world, intent);
  intent.next_action = null;
  if (approves) return attempt(world, intent, method, { authenticated: true });
  intent.status = "requires_payment_method";
  intent.payment_method = null;
  intent.last_payment_error = {
    code: "payment_intent_authentication_failure",
    message:
      "We are unable to authenticate your payment method. Please choose a different payment method and try again.",
    payment_method: method,
    type: "invalid_request_error",
  };
  emit(world, "payment_intent.payment_failed", intent);
  return intent;
}
