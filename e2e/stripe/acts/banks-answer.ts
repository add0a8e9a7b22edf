import { cardOfFingerprint } from "../cards";
import type { World } from "../world/world";
import { settleDebit } from "./attempt";
import { completeRefund, failRefund } from "./refund";

/**
 * What banks say some time later: about direct debits, and about refunds to cards that fail or take long.
 * @param seconds that they take; nothing happens without
 */
export function banksAnswer(world: World, seconds: number | undefined) {
  if (seconds === undefined) return;
  const isDue = ({ created }: { created: number }) => created + seconds <= world.now();
  for (const intent of world.shelves.payment_intent.values()) {
    if (intent.status !== "processing") continue;
    if (isDue(world.need("charge", String(intent.latest_charge)))) settleDebit(world, intent);
  }
  for (const refund of world.shelves.refund.values()) {
    if (refund.status === "failed" || !isDue(refund)) continue;
    const { payment_method_details: paid } = world.need("charge", String(refund.charge));
    const later = cardOfFingerprint(paid?.card?.fingerprint)?.later;
    if (later === "refund_fails") failRefund(world, refund);
    if (later === "refund_pending") completeRefund(world, refund);
  }
}
