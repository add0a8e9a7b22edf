import type Stripe from "stripe";
import type { Params } from "../http/params";
import { invalidParameter, unexpectedState } from "../http/problem";
import { emit } from "../objects/event";
import { methodsOf, newIntent } from "../objects/payment-intent";
import { requireAmount, requireCurrency } from "../world/settlement";
import type { World } from "../world/world";
import { chooseMethod } from "./choose-method";
import { CONFIRM_PARAMS, confirmIntent } from "./confirm-intent";

const DESCRIBING = [
  "amount",
  "description",
  "metadata",
  "receipt_email",
  "shipping",
  "statement_descriptor_suffix",
];
const CREATE_PARAMS = [
  ...DESCRIBING,
  ...CONFIRM_PARAMS,
  "automatic_payment_methods",
  "capture_method",
  "confirm",
  "currency",
  "payment_method_types",
];
const CAPTURE_METHODS = ["automatic", "automatic_async", "manual"] as const;

export function createIntent(world: World, params: Params): Stripe.PaymentIntent {
  params.allow(CREATE_PARAMS);
  const amount = params.needInteger("amount");
  const currency = params.needText("currency").toLowerCase();
  requireCurrency(currency);
  requireAmount(amount, currency);
  const named = params.texts("payment_method_types");
  const id = world.id("pi");
  const intent = newIntent({
    id,
    amount,
    currency,
    created: world.now(),
    client_secret: `${id}_secret_${world.secret(25)}`,
    automatic_payment_methods: named.length > 0 ? null : { allow_redirects: "always", enabled: true },
    capture_method: captureMethod(params),
    payment_method_types: named.length > 0 ? named : methodsOf(currency),
    payment_method_options: { card: cardOptions(params) },
  });
  tellMore(intent, params);
  const method = params.flag("confirm") ? undefined : chooseMethod(world, params);
  if (method) Object.assign(intent, { payment_method: method.id, status: "requires_confirmation" });
  world.keep("payment_intent", intent);
  emit(world, "payment_intent.created", intent);
  return params.flag("confirm") ? confirmIntent(world, intent, params) : intent;
}

/** Changes what may still change: nothing of a payment that is under way or over. */
export function updateIntent(world: World, id: string, params: Params): Stripe.PaymentIntent {
  params.allow([
    ...DESCRIBING,
    "currency",
    "payment_method",
    "payment_method_data",
    "payment_method_options",
  ]);
  const intent = world.need("payment_intent", id);
  const isOpen = ["requires_payment_method", "requires_confirmation", "requires_action"].includes(
    intent.status,
  );
  if (!isOpen && params.has("amount"))
    throw unexpectedState(
      "payment_intent_unexpected_state",
      `This PaymentIntent's amount could not be updated because it has a status of ${intent.status}.`,
      { payment_intent: intent },
    );
  const amount = params.integer("amount");
  if (amount !== undefined) requireAmount(amount, intent.currency);
  const method = isOpen ? chooseMethod(world, params) : undefined;
  if (amount !== undefined) intent.amount = amount;
  if (method) Object.assign(intent, { payment_method: method.id, status: "requires_confirmation" });
  tellMore(intent, params);
  return intent;
}

function tellMore(intent: Stripe.PaymentIntent, params: Params) {
  if (params.has("description")) intent.description = params.text("description") || null;
  if (params.has("receipt_email")) intent.receipt_email = params.text("receipt_email") || null;
  for (const [key, value] of Object.entries(params.entries("metadata")))
    if (value === "") delete intent.metadata[key];
    else intent.metadata[key] = value;
}

function captureMethod(params: Params): Stripe.PaymentIntent.CaptureMethod {
  const wanted = params.text("capture_method");
  if (wanted === undefined) return "automatic_async";
  const known = CAPTURE_METHODS.find((name) => name === wanted);
  if (!known) throw invalidParameter("parameter_invalid", "capture_method", "Invalid capture_method.");
  return known;
}

function cardOptions(params: Params): Stripe.PaymentIntent.PaymentMethodOptions.Card {
  const card = params.group("payment_method_options").group("card");
  return {
    ...(card.text("capture_method") === "manual" ? { capture_method: "manual" as const } : {}),
    installments: null,
    mandate_options: null,
    network: null,
    request_three_d_secure: "automatic",
  };
}
