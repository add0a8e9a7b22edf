import type Stripe from "stripe";
import { bankRefuses, cardOfFingerprint, decline } from "../cards";
import { StripeProblem } from "../http/problem";
import { newCharge, refusedOutcome } from "../objects/charge";
import { emit } from "../objects/event";
import { detailsOf } from "../objects/method-details";
import type { World } from "../world/world";
import { captureCharge } from "./capture-intent";

const HOLD_SECONDS = 7 * 86_400;

/** Asks the bank for the money: held when the card is captured by hand, taken otherwise. */
export function attempt(
  world: World,
  intent: Stripe.PaymentIntent,
  method: Stripe.PaymentMethod,
  { authenticated }: { authenticated: boolean },
): Stripe.PaymentIntent {
  const declined = cardOfFingerprint(method.card?.fingerprint)?.declined;
  if (declined) return refuse(world, intent, method, declined);
  const charge = openCharge(world, intent, method, authenticated);
  if (!capturedByHand(intent, method)) {
    captureCharge(world, intent, charge, charge.amount);
    return intent;
  }
  Object.assign(intent, { status: "requires_capture", amount_capturable: intent.amount });
  emit(world, "charge.succeeded", charge);
  emit(world, "payment_intent.amount_capturable_updated", intent);
  return intent;
}

function capturedByHand(intent: Stripe.PaymentIntent, method: Stripe.PaymentMethod): boolean {
  if (intent.capture_method === "manual") return true;
  return method.type === "card" && intent.payment_method_options?.card?.capture_method === "manual";
}

/** A direct debit is under way for days; see `settleDebit`. */
export function startDebit(world: World, intent: Stripe.PaymentIntent, method: Stripe.PaymentMethod) {
  const charge = openCharge(world, intent, method, false);
  Object.assign(charge, { status: "pending", paid: false });
  intent.status = "processing";
  emit(world, "charge.pending", charge);
  emit(world, "payment_intent.processing", intent);
  return intent;
}

/** The bank has answered about a debit. */
export function settleDebit(world: World, intent: Stripe.PaymentIntent) {
  const charge = world.need("charge", String(intent.latest_charge));
  if (!bankRefuses(charge.payment_method_details?.sepa_debit?.last4 ?? null)) {
    Object.assign(charge, { status: "succeeded", paid: true });
    captureCharge(world, intent, charge, charge.amount);
    return;
  }
  const method = world.need("payment_method", String(charge.payment_method));
  const message = "The customer's bank account could not be debited.";
  fail(world, intent, method, charge, { code: "payment_method_provider_decline", message });
}

/** A refusal is told to the caller, kept in the intent and announced. */
export function refuse(
  world: World,
  intent: Stripe.PaymentIntent,
  method: Stripe.PaymentMethod,
  reason: string,
): never {
  const charge = openCharge(world, intent, method, false);
  const told = decline(reason);
  charge.outcome = refusedOutcome(reason);
  fail(world, intent, method, charge, told);
  throw new StripeProblem(402, {
    type: "card_error",
    ...told,
    charge: charge.id,
    payment_intent: intent,
    payment_method: method,
  });
}

function fail(
  world: World,
  intent: Stripe.PaymentIntent,
  method: Stripe.PaymentMethod,
  charge: Stripe.Charge,
  told: { code: string; message: string; decline_code?: string },
) {
  Object.assign(charge, {
    status: "failed",
    paid: false,
    failure_code: told.code,
    failure_message: told.message,
  });
  intent.status = "requires_payment_method";
  intent.payment_method = null;
  intent.last_payment_error = {
    ...told,
    charge: charge.id,
    payment_method: method,
    type: "card_error",
  } as Stripe.PaymentIntent.LastPaymentError;
  emit(world, "charge.failed", charge);
  emit(world, "payment_intent.payment_failed", intent);
}

function openCharge(
  world: World,
  intent: Stripe.PaymentIntent,
  method: Stripe.PaymentMethod,
  authenticated: boolean,
): Stripe.Charge {
  const created = world.now();
  const details = detailsOf(method, intent, { authenticated, captureBefore: created + HOLD_SECONDS });
  const id = world.id(method.type === "card" ? "ch" : "py");
  const charge = newCharge({ id, created, payment_method_details: details }, intent, method);
  intent.latest_charge = charge.id;
  return world.keep("charge", charge);
}
