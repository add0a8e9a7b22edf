import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { Hold } from "../../contracts/parcel";
import { askHolds } from "./ask-holds";

/** Parcel id → what of it may not or can't leave at this moment; parcels that are free, or gone, aren't in it. */
export type HeldParcels = ReadonlyMap<string, readonly Hold[]>;

/** What of an order is held here. */
export async function heldParcels(container: MedusaContainer, orderId: string): Promise<HeldParcels> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const here: string[] = await sql("parcel")
    .where("order_id", orderId)
    .whereIn("state", ["to_prepare", "packed"])
    .pluck("id");
  const asked = await Promise.all(here.map(async (id) => [id, await askHolds(container, id)] as const));
  return new Map(asked.filter(([, holds]) => holds.length > 0));
}

/** How many pieces of a line are held here. */
export async function heldOfLine(
  container: MedusaContainer,
  orderId: string,
  orderLineId: string,
): Promise<number> {
  const held = await heldParcels(container, orderId);
  const parcels = [...held].flatMap(([id, holds]) =>
    holds.some((hold) => hold.orderLineId === orderLineId) ? [id] : [],
  );
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const sum = await sql("parcel_line")
    .whereIn("parcel_id", parcels)
    .where("order_line_id", orderLineId)
    .sum({ pieces: "quantity" })
    .first();
  return Number(sum?.pieces ?? 0);
}
