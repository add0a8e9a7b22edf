import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { type DifferencesKept, keepDifferences } from "../../../modules/psp/differences/stored-differences";
import { forgetOldEvents } from "../../../modules/psp/inbox/stored-events";
import { stripeClient } from "../../../providers/stripe/stripe-client";
import { mirrorBalance } from "../books/mirror-balance";
import { settleFees } from "../books/settle-fees";
import { lookAtDispute, seeDispute } from "../look/look-at-dispute";
import { lookAtIntent } from "../look/look-at-intent";
import { lookAtPayout, seePayout } from "../look/look-at-payout";
import { lookAtRefund, seeRefund } from "../look/look-at-refund";
import { completePaidBaskets, seeIntents } from "./complete-paid-baskets";
import { eachOf } from "./each-of";
import { findDifferences } from "./find-differences";

/** What a run found; null where something could not be read, and the books were not compared. */
export type Reconciled = DifferencesKept | null;

type Look = (container: MedusaContainer, id: string) => Promise<unknown>;

/** What may still change at Stripe, however old it is. */
const OPEN: readonly (readonly [table: string, where: string, look: Look])[] = [
  ["psp_intent", "status in ('processing', 'requires_capture', 'requires_action')", lookAtIntent],
  ["psp_refund", "status in ('pending', 'requires_action')", lookAtRefund],
  ["psp_dispute", "status not in ('won', 'lost', 'warning_closed', 'prevented')", lookAtDispute],
  ["psp_payout", "status in ('pending', 'in_transit')", lookAtPayout],
];

/**
 * Holds our books against Stripe's lists since a moment: what no event told of is made good, and what still differs is listed. The
 * books are compared only when all of Stripe's side was read.
 */
export async function reconcileStripe(container: MedusaContainer, since: Date): Promise<Reconciled> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const failed = (await seeLists(container, since)) + (await seeOpen(container, sql));
  await completePaidBaskets(container);
  await mirrorBalance(container);
  await settleFees(container);
  await forgetOldEvents(sql);
  if (failed > 0) return null;
  return keepDifferences(sql, await findDifferences(container));
}

async function seeLists(container: MedusaContainer, since: Date): Promise<number> {
  const stripe = stripeClient();
  const seenAt = new Date();
  const asked = { created: { gte: Math.floor(since.getTime() / 1000) }, limit: 100 };
  const expand = ["data.balance_transaction"];
  return (
    (await seeIntents(container, since)) +
    (await eachOf(container, stripe.refunds.list({ ...asked, expand }), (refund) =>
      seeRefund(container, refund, seenAt),
    )) +
    (await eachOf(container, stripe.disputes.list(asked), (dispute) =>
      seeDispute(container, dispute, seenAt),
    )) +
    (await eachOf(container, stripe.payouts.list({ ...asked, expand }), (payout) =>
      seePayout(container, payout, seenAt),
    ))
  );
}

async function seeOpen(container: MedusaContainer, sql: Knex): Promise<number> {
  let failed = 0;
  for (const [table, where, look] of OPEN) {
    const rows: { id: string }[] = await sql(table)
      .whereRaw(where)
      .orderBy("opened_at")
      .limit(500)
      .select("id");
    failed += await eachOf(container, rows, ({ id }) => look(container, id));
  }
  return failed;
}
