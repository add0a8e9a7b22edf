import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { NeededLine, ParcelLimits } from "../../domain/parcel/plan-parcels";
import { type PostTariff, parcelLimit } from "../../domain/shipping";
import type { SentFulfillment, ShipmentReader } from "../../modules/parcel/parcels/shipments";

/**
 * An order that is to be sent: somebody has paid or is bound to, nothing cancelled it, and it wasn't handed over at a stall.
 * Pieces belong to the center they were sold for; a line that was given back whole before it left stays at home.
 */
const NEEDED = `
  select oi.item_id as "orderLineId", coalesce(a.center_id, w.center_id) as "centerId", oi.quantity::int as quantity,
         coalesce(v.weight, p.weight, 0)::float as "weightGrams",
         (coalesce(v.length, p.length, 0) * coalesce(v.width, p.width, 0)
            * coalesce(v.height, p.height, 0))::float as "volumeCm3"
    from "order" o
    join order_item oi on oi.order_id = o.id and oi.version = o.version and oi.deleted_at is null and oi.quantity > 0
    join order_line_item li on li.id = oi.item_id and li.variant_id is not null
    left join product_variant v on v.id = li.variant_id
    left join product p on p.id = li.product_id
    left join lateral (select l.center_id from attribution_line l
                        where l.order_id = o.id and l.source_id = oi.item_id order by l.order_version desc limit 1) a on true
    left join product_product_center_workshop pw on pw.product_id = li.product_id and pw.deleted_at is null
    left join workshop w on w.id = pw.workshop_id
   where o.id = :orderId and o.deleted_at is null and not o.is_draft_order and o.status <> 'canceled'
     and coalesce(a.center_id, w.center_id) is not null
     and not exists (select 1 from fair_sale s where s.order_id = o.id)
     and exists (select 1 from order_payment_collection pc
                   join payment p on p.payment_collection_id = pc.payment_collection_id
                    and p.deleted_at is null and p.canceled_at is null
                  where pc.order_id = o.id and pc.deleted_at is null)
     and not exists (select 1 from ledger_figure f where f.order_id = o.id and f.line_source_id = oi.item_id
                      having sum(f.refunded_minor) > 0 and sum(f.captured_minor - f.refunded_minor) <= 0)
   order by oi.item_id`;

/** The service that the shopper chose of each center, as its table stands today: what it takes in one parcel is what goes. */
const CHOSEN = `
  select distinct on (l.center_id) l.center_id as "centerId", s.data as tariff
    from order_shipping x
    join order_shipping_method m on m.id = x.shipping_method_id
    join shipping_option s on s.id = m.shipping_option_id
    join center_center_fulfillment_shipping_profile l
      on l.shipping_profile_id = s.shipping_profile_id and l.deleted_at is null
   where x.order_id = :orderId and x.deleted_at is null
   order by l.center_id, x.version desc`;

/** A kit has several rows for one line; the shop's pieces are one thing each, so the row with the most stands for the line. */
const SENT = `
  select f.id, l.center_id as "centerId", f.metadata ->> 'parcel_id' as "parcelId", f.shipped_at as "shippedAt",
         f.marked_shipped_by as "shippedBy",
         f.delivered_at as "deliveredAt", coalesce(t.tracking_number, '') as "trackingNumber",
         coalesce(t.tracking_url, '') as "trackingUrl",
         (select coalesce(json_agg(json_build_object('orderLineId', i.line_item_id, 'quantity', i.quantity)), '[]')
            from (select line_item_id, max(quantity)::int as quantity from fulfillment_item
                   where fulfillment_id = f.id and deleted_at is null and line_item_id is not null
                   group by line_item_id) i) as lines
    from order_fulfillment x
    join fulfillment f on f.id = x.fulfillment_id and f.canceled_at is null and f.deleted_at is null
    join center_center_stock_location_stock_location l on l.stock_location_id = f.location_id and l.deleted_at is null
    left join lateral (select * from fulfillment_label where fulfillment_id = f.id and deleted_at is null
                        order by created_at limit 1) t on true
   where x.order_id = :orderId and x.deleted_at is null
     and not exists (select 1 from fair_sale s where s.order_id = x.order_id)
   order by f.created_at, f.id`;

/** Reads what an order asks to be sent where Medusa keeps it, in the transaction of whoever plans from it. */
export const readShipments: ShipmentReader = async (sql: Knex, orderId: string) => {
  const { rows: needed }: { rows: NeededLine[] } = await sql.raw(NEEDED, { orderId });
  const { rows: sent }: { rows: SentFulfillment[] } = await sql.raw(SENT, { orderId });
  return { needed, sent, limits: await readLimits(sql, orderId) };
};

async function readLimits(sql: Knex, orderId: string): Promise<ParcelLimits> {
  const { rows }: { rows: { centerId: string; tariff: Partial<PostTariff> | null }[] } = await sql.raw(
    CHOSEN,
    { orderId },
  );
  return new Map(
    rows.flatMap(({ centerId, tariff }) => {
      const { steps_g, cm3_per_kg } = tariff ?? {};
      if (!steps_g?.length) return [];
      return [[centerId, parcelLimit({ steps_g, ...(cm3_per_kg ? { cm3_per_kg } : {}) })] as const];
    }),
  );
}
