import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";

/** Whose word it is, and about which payout. */
export interface AboutPayout {
  readonly organisationId: string;
  readonly payoutId: string;
  readonly centerId: string;
  /** The officer. */
  readonly by: string;
}

export interface NewConfirmation extends AboutPayout {
  /** `YYYY-MM-DD` */
  readonly arrivedOn: string;
  readonly note: string;
}

/** Of two at once, one is written. */
export async function confirmPayout(
  sql: Knex,
  { organisationId, payoutId, centerId, arrivedOn, note, by }: NewConfirmation,
): Promise<string | null> {
  const [written] = await sql("payout_confirmation")
    .insert({
      id: generateEntityId("", "pcon"),
      organisation_id: organisationId,
      payout_id: payoutId,
      center_id: centerId,
      arrived_on: arrivedOn,
      note,
      confirmed_by: by,
      confirmed_at: new Date(),
    })
    .onConflict(["organisation_id", "payout_id"])
    .ignore()
    .returning("id");
  return written?.id ?? null;
}
