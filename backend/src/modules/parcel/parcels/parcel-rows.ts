import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";
import type { ParcelState, ParcelStep } from "../../../contracts/parcel-words";
import type { ParcelQuantity, PlannedParcel } from "../../../domain/parcel/plan-parcels";

export interface StoredParcel extends PlannedParcel {
  readonly orderId: string;
  readonly fulfillmentId: string | null;
}

const PARCELS = `
  select p.id, p.order_id as "orderId", p.center_id as "centerId", p.number, p.state, p.fulfillment_id as "fulfillmentId",
         coalesce((select json_agg(json_build_object('orderLineId', l.order_line_id, 'quantity', l.quantity)
                                   order by l.order_line_id)
                     from parcel_line l where l.parcel_id = p.id), '[]') as lines
    from parcel p where p.order_id = ? order by p.number, p.id`;

/** Everybody who changes parcels of an order waits here; parcels that don't exist yet can't be locked themselves. */
export async function lockParcels(sql: Knex, orderId: string): Promise<StoredParcel[]> {
  await sql.raw("select pg_advisory_xact_lock(hashtextextended(?, 0))", [`parcels:${orderId}`]);
  return storedParcels(sql, orderId);
}

export async function storedParcels(sql: Knex, orderId: string): Promise<StoredParcel[]> {
  const { rows } = await sql.raw(PARCELS, [orderId]);
  return rows;
}

export interface NewParcel {
  readonly orderId: string;
  readonly centerId: string;
  readonly number: number;
  readonly lines: readonly ParcelQuantity[];
  /** Now, unless it left before anybody made a parcel of it. */
  readonly at?: Date | null;
}

/** A parcel that is to be prepared, with the event that made it. */
export async function insertParcel(sql: Knex, parcel: NewParcel): Promise<string> {
  const id = generateEntityId("", "par");
  const { orderId, centerId, number, lines } = parcel;
  const at = parcel.at ?? new Date();
  await sql("parcel").insert({
    id,
    order_id: orderId,
    center_id: centerId,
    number,
    state: "to_prepare",
    state_since: at,
  });
  await writeLines(sql, id, lines);
  await insertEvent(sql, id, { step: "made", state: "to_prepare", at });
  return id;
}

/** Sets what is in a parcel. The database refuses it for one that has left. */
export async function writeLines(
  sql: Knex,
  parcelId: string,
  lines: readonly ParcelQuantity[],
): Promise<void> {
  await sql("parcel_line").where("parcel_id", parcelId).delete();
  if (lines.length === 0) return;
  await sql("parcel_line").insert(
    lines.map(({ orderLineId, quantity }) => ({
      id: generateEntityId("", "pln"),
      parcel_id: parcelId,
      order_line_id: orderLineId,
      quantity,
    })),
  );
}

export interface StepTaken {
  readonly step: ParcelStep;
  readonly state: ParcelState;
  readonly by?: string | null;
  readonly note?: string;
  /** Now, unless somebody knows better. */
  readonly at?: Date;
}

/** Writes a step and the state that it led to. */
export async function recordStep(
  sql: Knex,
  parcelId: string,
  taken: StepTaken,
  changes: {
    readonly fulfillment_id?: string;
    readonly tracking_number?: string;
    readonly tracking_url?: string;
  } = {},
): Promise<void> {
  const at = taken.at ?? new Date();
  await sql("parcel")
    .where("id", parcelId)
    .update({ ...changes, state: taken.state, state_since: at, updated_at: new Date() });
  await insertEvent(sql, parcelId, { ...taken, at });
}

async function insertEvent(sql: Knex, parcelId: string, { step, state, by, note, at }: StepTaken) {
  await sql("parcel_event").insert({
    id: generateEntityId("", "pev"),
    parcel_id: parcelId,
    step,
    state,
    actor_id: by ?? null,
    note: note ?? "",
    occurred_at: at ?? new Date(),
  });
}
