import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { ParcelState, ReturnReason, ReturnState } from "../../contracts/parcel-words";

/** One parcel of an order as its buyer may see it: what is in it, and what the post and the buyer know anyway. */
export interface ShipmentRow {
  readonly id: string;
  readonly centerId: string;
  readonly number: number;
  readonly state: ParcelState;
  readonly trackingNumber: string;
  readonly trackingUrl: string;
  readonly lines: readonly { readonly orderLineId: string; readonly quantity: number }[];
  /** States since it left, each with its moment, oldest first. */
  readonly journey: readonly { readonly state: ParcelState; readonly at: string }[];
}

export interface ReturnRow {
  readonly orderLineId: string;
  readonly quantity: number;
  readonly state: ReturnState;
  readonly reason: ReturnReason;
  readonly note: string;
  readonly at: string;
}

const SHIPMENTS = `
  select p.id, p.center_id as "centerId", p.number, p.state, p.tracking_number as "trackingNumber",
         p.tracking_url as "trackingUrl",
         (select coalesce(json_agg(json_build_object('orderLineId', l.order_line_id, 'quantity', l.quantity)
                                   order by l.order_line_id), '[]')
            from parcel_line l where l.parcel_id = p.id) as lines,
         (select coalesce(json_agg(json_build_object('state', e.state, 'at',
                   to_char(e.occurred_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')) order by e.seq), '[]')
            from parcel_event e
           where e.parcel_id = p.id and e.step in ('hand_over', 'deliver', 'bring_back', 'lose')) as journey
    from parcel p
   where p.order_id = ? order by p.number, p.id`;

const RETURNS = `
  select r.order_line_id as "orderLineId", r.quantity, r.state, r.reason, r.decision_note as note,
         to_char(coalesce(r.refunded_at, r.decided_at, r.asked_at) at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at
    from return_request r where r.order_id = ? order by r.asked_at, r.id`;

export async function receiptShipments(sql: Knex, orderId: string): Promise<ShipmentRow[]> {
  const { rows } = await sql.raw(SHIPMENTS, [orderId]);
  return rows;
}

export async function receiptReturns(sql: Knex, orderId: string): Promise<ReturnRow[]> {
  const { rows } = await sql.raw(RETURNS, [orderId]);
  return rows;
}
