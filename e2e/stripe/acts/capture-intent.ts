import type Stripe from "stripe";
import { cardOfFingerprint } from "../cards";
import type { Params } from "../http/params";
import { invalidParameter, unexpectedState } from "../http/problem";
import { emit } from "../objects/event";
import { bookCharge } from "../world/settlement";
import type { World } from "../world/world";
import { openDispute } from "./dispute";

/** Takes what is held, or a part of it; the rest is let go. */
export function captureIntent(world: World, id: string, params: Params): Stripe.PaymentIntent {
  params.allow(["amount_to_capture", "metadata"]);
  const intent = world.need("payment_intent", id);
  if (intent.status !== "requires_capture")
    throw unexpectedState(
      "payment_intent_unexpected_state",
      `This PaymentIntent could not be captured because it has a status of ${intent.status}. Only a PaymentIntent with one of the following statuses may be captured: requires_capture.`,
      { payment_intent: intent },
    );
  const amount = params.integer("amount_to_capture") ?? intent.amount_capturable;
  if (amount < 1 || amount > intent.amount_capturable)
    throw invalidParameter(
      "amount_too_large",
      "amount_to_capture",
      "The capture amount must be between 1 and what can be captured.",
    );
  const charge = world.need("charge", String(intent.latest_charge));
  captureCharge(world, intent, charge, amount);
  return intent;
}

/** The money of a charge is the account's from here on. */
export function captureCharge(
  world: World,
  intent: Stripe.PaymentIntent,
  charge: Stripe.Charge,
  amount: number,
) {
  const wasHeld = intent.status === "requires_capture";
  Object.assign(charge, { captured: true, amount_captured: amount, amount_refunded: charge.amount - amount });
  charge.balance_transaction = bookCharge(world, charge).id;
  Object.assign(intent, { status: "succeeded", amount_capturable: 0, amount_received: amount });
  emit(world, wasHeld ? "charge.captured" : "charge.succeeded", charge);
  emit(world, "payment_intent.succeeded", intent);
  const later = cardOfFingerprint(charge.payment_method_details?.card?.fingerprint)?.later;
  if (later === "disputed" || later === "inquired")
    openDispute(world, charge, { isInquiry: later === "inquired" });
}

const REASONS = ["abandoned", "duplicate", "fraudulent", "requested_by_customer"] as const;
const OVER = ["succeeded", "canceled", "processing"];

/** Lets go of what is held; nobody can pay this intent any more. */
export function cancelIntent(world: World, id: string, params: Params): Stripe.PaymentIntent {
  params.allow(["cancellation_reason"]);
  const intent = world.need("payment_intent", id);
  if (OVER.includes(intent.status))
    throw unexpectedState(
      "payment_intent_unexpected_state",
      `You cannot cancel this PaymentIntent because it has a status of ${intent.status}. Only a PaymentIntent with one of the following statuses may be canceled: requires_payment_method, requires_capture, requires_confirmation, requires_action.`,
      { payment_intent: intent },
    );
  const given = params.text("cancellation_reason");
  const reason = REASONS.find((one) => one === given);
  if (given && !reason)
    throw invalidParameter("parameter_invalid", "cancellation_reason", `Invalid reason: ${given}`);
  const charge = intent.latest_charge ? world.need("charge", String(intent.latest_charge)) : undefined;
  const wasHeld = intent.status === "requires_capture";
  Object.assign(intent, {
    status: "canceled",
    amount_capturable: 0,
    canceled_at: world.now(),
    cancellation_reason: reason ?? null,
    next_action: null,
  });
  if (charge && wasHeld) {
    Object.assign(charge, { refunded: true, amount_refunded: charge.amount });
    emit(world, "charge.refunded", charge);
  }
  emit(world, "payment_intent.canceled", intent);
  return intent;
}
