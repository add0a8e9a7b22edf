import type Stripe from "stripe";
import { emit } from "../objects/event";
import { newPayout } from "../objects/payout";
import { balanceOf, book, ripen, SETTLEMENT_CURRENCY } from "../world/settlement";
import type { World } from "../world/world";

/**
 * Pays out what is available and not yet paid out; nothing when that is nothing.
 * @param all also what is still pending, as if its day had come
 */
export function payOut(world: World, { all = false } = {}): Stripe.Payout | undefined {
  ripen(world, all);
  const due = [...world.shelves.balance_transaction.values()].filter(
    ({ id, status, type }) => status === "available" && type !== "payout" && !world.paidOutBy.has(id),
  );
  const amount = due.reduce((sum, { net }) => sum + net, 0);
  if (amount <= 0) return undefined;
  const payout = newPayout(world.id("po"), world.now(), amount, SETTLEMENT_CURRENCY);
  world.keep("payout", payout);
  const movement = book(world, {
    type: "payout",
    category: "payout",
    source: payout.id,
    cents: -amount,
    description: payout.description ?? undefined,
  });
  payout.balance_transaction = movement.id;
  for (const { id } of [...due, movement]) world.paidOutBy.set(id, payout.id);
  emit(world, "payout.created", payout);
  emit(world, "balance.available", balanceOf(world));
  return payout;
}

/** The payout has reached the bank. */
export function arrivePayout(world: World, id: string): Stripe.Payout {
  const payout = world.need("payout", id);
  Object.assign(payout, { status: "paid", trace_id: { status: "supported", value: `trace${id.slice(-8)}` } });
  emit(world, "payout.paid", payout);
  emit(world, "payout.reconciliation_completed", payout);
  return payout;
}
