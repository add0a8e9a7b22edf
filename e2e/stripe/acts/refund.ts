import type Stripe from "stripe";
import { cardOfFingerprint } from "../cards";
import type { Params } from "../http/params";
import { invalidParameter, unexpectedState } from "../http/problem";
import { emit } from "../objects/event";
import { newRefund } from "../objects/refund";
import { book, settled } from "../world/settlement";
import type { World } from "../world/world";

const REASONS = ["duplicate", "fraudulent", "requested_by_customer"] as const;

/** Gives back a charge or a part of it. */
export function createRefund(world: World, params: Params): Stripe.Refund {
  params.allow(["amount", "charge", "metadata", "payment_intent", "reason"]);
  const charge = chargeOf(world, params);
  const given = params.text("reason");
  const reason = REASONS.find((one) => one === given);
  if (given && !reason) throw invalidParameter("parameter_invalid", "reason", `Invalid reason: ${given}`);
  const left = charge.amount_captured - givenBack(world, charge);
  const amount = params.integer("amount") ?? left;
  requireRefundable(charge, left, amount);

  const later = cardOfFingerprint(charge.payment_method_details?.card?.fingerprint)?.later;
  const refund = newRefund(
    {
      id: world.id(charge.id.startsWith("py") ? "pyr" : "re"),
      created: world.now(),
      amount,
      metadata: params.entries("metadata"),
      reason: reason ?? null,
    },
    charge,
  );
  if (later === "refund_pending") refund.status = "pending";
  const before = settled(charge.amount_captured - left, charge.currency);
  const cents = settled(charge.amount_captured - left + amount, charge.currency) - before;
  refund.balance_transaction = bookRefund(world, refund, -cents, false).id;
  world.keep("refund", refund);
  tellCharge(world, charge);
  emit(world, "refund.created", refund);
  emit(world, "charge.refunded", charge);
  return refund;
}

function requireRefundable(charge: Stripe.Charge, left: number, amount: number) {
  if (!charge.captured)
    throw unexpectedState("charge_not_refundable", `Charge ${charge.id} has not been captured.`);
  if (charge.disputed)
    throw unexpectedState(
      "charge_disputed",
      `Charge ${charge.id} has been charged back; cannot issue a refund.`,
    );
  if (left === 0)
    throw unexpectedState("charge_already_refunded", `Charge ${charge.id} has already been refunded.`);
  if (amount < 1 || amount > left)
    throw invalidParameter(
      "parameter_invalid_integer",
      "amount",
      `Refund amount (${amount}) is greater than unrefunded amount on charge (${left})`,
    );
}

/** The bank couldn't give the money back: it is the account's again. */
export function failRefund(world: World, refund: Stripe.Refund) {
  if (refund.status === "failed") return;
  const charge = world.need("charge", String(refund.charge));
  const taken = world.need("balance_transaction", String(refund.balance_transaction));
  Object.assign(refund, { status: "failed", failure_reason: "unknown" });
  refund.failure_balance_transaction = bookRefund(world, refund, -taken.amount, true).id;
  tellCharge(world, charge);
  emit(world, "refund.updated", refund);
  emit(world, "refund.failed", refund);
}

/** A refund that was under way has arrived. */
export function completeRefund(world: World, refund: Stripe.Refund) {
  if (refund.status !== "pending") return;
  refund.status = "succeeded";
  emit(world, "refund.updated", refund);
  emit(world, "charge.refund.updated", refund);
}

/** Of a charge, in its currency. */
export function givenBack(world: World, charge: Stripe.Charge): number {
  let sum = 0;
  for (const refund of world.shelves.refund.values())
    if (refund.charge === charge.id && refund.status !== "failed") sum += refund.amount;
  return sum;
}

function tellCharge(world: World, charge: Stripe.Charge) {
  const back = givenBack(world, charge);
  charge.amount_refunded = charge.amount - charge.amount_captured + back;
  charge.refunded = charge.amount_refunded === charge.amount;
}

function bookRefund(world: World, refund: Stripe.Refund, cents: number, failed: boolean) {
  const isCard = refund.id.startsWith("re");
  const given = isCard ? "refund" : "payment_refund";
  const returned = isCard ? "refund_failure" : "payment_failure_refund";
  return book(world, {
    type: failed ? returned : given,
    category: failed ? "refund_failure" : "refund",
    source: refund.id,
    cents,
    from: refund.currency,
  });
}

function chargeOf(world: World, params: Params): Stripe.Charge {
  const intentId = params.text("payment_intent");
  if (!intentId) return world.need("charge", params.needText("charge"), "charge");
  const intent = world.need("payment_intent", intentId, "payment_intent");
  if (typeof intent.latest_charge === "string" && intent.status === "succeeded")
    return world.need("charge", intent.latest_charge);
  throw unexpectedState(
    "payment_intent_unexpected_state",
    `This PaymentIntent (${intent.id}) does not have a successful charge to refund.`,
    { payment_intent: intent },
  );
}
