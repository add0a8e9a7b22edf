import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ParcelRefused } from "../parcel-refused";

export interface AskedStep {
  /** The device's own. */
  readonly requestId: string;
  readonly parcelId: string;
  /** The step and all that was said with it. */
  readonly said: string;
  readonly by: string;
}

/** `begun`: it was asked before, and nobody knows whether it was taken; `done`: it was. */
export type RequestState = "new" | "begun" | "done";

/** Notes a request before anything is done for it. Throws {@link ParcelRefused} for one id with two meanings. */
export async function beginRequest(
  sql: Knex,
  { requestId, parcelId, said, by }: AskedStep,
): Promise<RequestState> {
  const inserted = await sql("parcel_request")
    .insert({ id: requestId, parcel_id: parcelId, said, asked_by: by, begun_at: new Date() })
    .onConflict("id")
    .ignore()
    .returning("id");
  if (inserted.length > 0) return "new";
  const known = await sql("parcel_request").where("id", requestId).first("parcel_id", "said", "done_at");
  if (known.parcel_id !== parcelId || known.said !== said)
    throw new ParcelRefused("request_differs", "This request was sent before, for something else.");
  return known.done_at ? "done" : "begun";
}

export async function endRequest(sql: Knex, requestId: string): Promise<void> {
  await sql("parcel_request").where({ id: requestId, done_at: null }).update({ done_at: new Date() });
}

export async function reopenRequest(sql: Knex, requestId: string): Promise<void> {
  await sql("parcel_request").where("id", requestId).update({ done_at: null });
}
