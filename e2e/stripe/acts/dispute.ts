import type Stripe from "stripe";
import { unexpectedState } from "../http/problem";
import { newDispute } from "../objects/dispute";
import { emit } from "../objects/event";
import { book, DISPUTE_FEE, settled } from "../world/settlement";
import type { World } from "../world/world";

/** A shopper's bank takes money back, or only asks (`isInquiry`: no money moves). */
export function openDispute(
  world: World,
  charge: Stripe.Charge,
  { amount = charge.amount_captured, reason = "fraudulent", isInquiry = false } = {},
): Stripe.Dispute {
  if (!charge.captured || charge.disputed)
    throw unexpectedState("charge_not_disputable", `Charge ${charge.id} can't be disputed.`);
  const status = isInquiry ? "warning_needs_response" : "needs_response";
  const facts = { id: world.id("du"), created: world.now(), amount, reason, status };
  const dispute = world.keep("dispute", newDispute(facts, charge));
  charge.disputed = true;
  if (!isInquiry) {
    const taken = settled(amount, charge.currency);
    dispute.balance_transactions.push(bookDispute(world, dispute, -taken, DISPUTE_FEE));
  }
  emit(world, "charge.dispute.created", dispute);
  if (!isInquiry) emit(world, "charge.dispute.funds_withdrawn", dispute);
  return dispute;
}

const OPEN = ["needs_response", "under_review", "warning_needs_response", "warning_under_review"];

/** The bank has decided. Won money comes back; the fee stays. */
export function endDispute(world: World, id: string, outcome: "won" | "lost"): Stripe.Dispute {
  const dispute = world.need("dispute", id);
  if (!OPEN.includes(dispute.status))
    throw unexpectedState("dispute_already_closed", `This dispute is already closed: ${dispute.status}.`);
  const isInquiry = dispute.status.startsWith("warning");
  const charge = world.need("charge", String(dispute.charge));
  dispute.status = isInquiry ? "warning_closed" : outcome;
  if (dispute.status !== "lost") charge.disputed = false;
  const [taken] = dispute.balance_transactions;
  if (dispute.status === "won" && taken)
    dispute.balance_transactions.push(bookDispute(world, dispute, -taken.amount, 0));
  emit(world, "charge.dispute.updated", dispute);
  emit(world, "charge.dispute.closed", dispute);
  if (dispute.status === "won") emit(world, "charge.dispute.funds_reinstated", dispute);
  return dispute;
}

function bookDispute(world: World, dispute: Stripe.Dispute, cents: number, fee: number) {
  return book(world, {
    type: "adjustment",
    category: cents < 0 ? "dispute" : "dispute_reversal",
    source: dispute.id,
    cents,
    fee,
    from: dispute.currency,
    description: `Chargeback ${cents < 0 ? "withdrawal" : "reversal"} for ${dispute.charge}`,
  });
}
