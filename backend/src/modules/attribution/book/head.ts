import { randomInt } from "node:crypto";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";
import type { SaleOrder } from "./sale";

export type BookStatus = "open" | "balanced" | "suspense";

export interface BookHead {
  readonly order_id: string;
  readonly currency_code: string;
  readonly order_version: number;
  readonly status: BookStatus;
}

/** Crockford's alphabet: no letter can be taken for a digit when a reference is read out on the phone. */
const ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const REFERENCE_LENGTH = 10;

/** Opens the order's book when it has none, and holds its row until the transaction ends. */
export async function lockHead(
  sql: Knex,
  orderId: string,
  order: SaleOrder | undefined,
): Promise<BookHead | undefined> {
  if (order) {
    await sql("attribution_order")
      .insert({
        id: generateEntityId("", "aord"),
        order_id: orderId,
        display_ref: Array.from(
          { length: REFERENCE_LENGTH },
          () => ALPHABET[randomInt(ALPHABET.length)],
        ).join(""),
        channel: order.channel,
        currency_code: order.currencyCode,
        order_version: 0,
        ship_to_country: order.shipToCountry,
        status: "open",
        last_reconciled_at: new Date(),
      })
      .onConflict("order_id")
      .ignore();
  }
  return sql("attribution_order").where("order_id", orderId).forUpdate().first();
}

export async function closeHead(
  sql: Knex,
  orderId: string,
  version: number,
  status: BookStatus,
): Promise<void> {
  const now = new Date();
  await sql("attribution_order")
    .where("order_id", orderId)
    .update({ order_version: version, status, last_reconciled_at: now, updated_at: now });
}
