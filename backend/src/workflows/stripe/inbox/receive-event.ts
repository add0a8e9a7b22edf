import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { StripeConfig } from "../../../config/stripe-config";
import type { RefusalReason } from "../../../contracts/stripe-words";
import { notForUs, workOf } from "../../../domain/psp/event-work";
import { countRefusal, storeEvent } from "../../../modules/psp/inbox/stored-events";
import { type Delivery, readDelivery } from "./read-delivery";

/** What became of a delivery: kept, known already, or why it was not taken in. */
export type Received = "kept" | "known" | RefusalReason;

/**
 * Takes a delivery of Stripe's in: one row by the event's id, before anybody is told that it has arrived. What is not for us is
 * counted and changes nothing else.
 */
export async function receiveEvent(
  container: MedusaContainer,
  delivery: Delivery,
  config: StripeConfig,
): Promise<Received> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const event = readDelivery(delivery, config.webhookSecret);
  if (typeof event === "string") return refused(sql, event);
  const occurredAt = new Date(event.created * 1000);
  const foreign = notForUs(
    { account: event.account ?? null, isLive: event.livemode, occurredAt },
    { accountId: config.accountId, isLive: config.isLive, now: new Date() },
  );
  if (foreign) return refused(sql, foreign);
  const { object } = event.data;
  const facts = { type: event.type, objectType: object.object, objectId: object.id ?? "" };
  const state = workOf(facts) ? "waiting" : "ignored";
  return (await storeEvent(sql, { id: event.id, ...facts, occurredAt, state })) ? "kept" : "known";
}

async function refused(sql: Knex, reason: RefusalReason): Promise<RefusalReason> {
  await countRefusal(sql, reason);
  return reason;
}
