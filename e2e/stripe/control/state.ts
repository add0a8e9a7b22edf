import type { Faults } from "../http/faults";
import type { Deliveries } from "../webhooks/deliveries";
import { balanceOf } from "../world/settlement";
import type { World } from "../world/world";

/** All that this Stripe knows, and the sums that a shop's books must show. */
export function stateOf(world: World, faults: Faults, deliveries: Deliveries) {
  const { shelves } = world;
  return {
    account: world.account,
    now: world.now(),
    balance: balanceOf(world),
    sums: sumsOf(world),
    intents: [...shelves.payment_intent.values()],
    charges: [...shelves.charge.values()],
    refunds: [...shelves.refund.values()],
    disputes: [...shelves.dispute.values()],
    balanceTransactions: [...shelves.balance_transaction.values()],
    payouts: [...shelves.payout.values()],
    events: [...shelves.event.values()],
    deliveries: { open: deliveries.open, attempts: deliveries.attempts },
    faultsStruck: Object.fromEntries(faults.struck),
  };
}

/** Per currency what was captured and given back (failed refunds taken off), in minor units. */
export function sumsOf(world: World) {
  const captured: Record<string, number> = {};
  const refunded: Record<string, number> = {};
  const settled: Record<string, { amount: number; fee: number; net: number; count: number }> = {};
  for (const charge of world.shelves.charge.values())
    if (charge.captured)
      captured[charge.currency] = (captured[charge.currency] ?? 0) + charge.amount_captured;
  for (const refund of world.shelves.refund.values())
    if (refund.status !== "failed")
      refunded[refund.currency] = (refunded[refund.currency] ?? 0) + refund.amount;
  for (const {
    reporting_category: category,
    amount,
    fee,
    net,
  } of world.shelves.balance_transaction.values()) {
    const sum = settled[category] ?? { amount: 0, fee: 0, net: 0, count: 0 };
    settled[category] = {
      amount: sum.amount + amount,
      fee: sum.fee + fee,
      net: sum.net + net,
      count: sum.count + 1,
    };
  }
  return { captured, refunded, settled };
}
