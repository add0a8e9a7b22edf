import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";
import type { ToldLine } from "../../../domain/parcel/packing-check";

/** Keeps what somebody said of some lines; the newest word counts. */
export async function writeChecks(
  sql: Knex,
  parcelId: string,
  told: readonly ToldLine[],
  by: string,
): Promise<void> {
  const now = new Date();
  await sql("parcel_check")
    .insert(
      told.map(({ orderLineId, packed, missing, reason }) => ({
        id: generateEntityId("", "pck"),
        parcel_id: parcelId,
        order_line_id: orderLineId,
        packed,
        missing,
        reason: missing > 0 ? reason : null,
        checked_by: by,
        checked_at: now,
        updated_at: now,
      })),
    )
    .onConflict(["parcel_id", "order_line_id"])
    .merge(["packed", "missing", "reason", "checked_by", "checked_at", "updated_at"]);
}

/** Nothing of it is in a box any more. */
export async function clearChecks(sql: Knex, parcelId: string): Promise<void> {
  await sql("parcel_check").where("parcel_id", parcelId).delete();
}
