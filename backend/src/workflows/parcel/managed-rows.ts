import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { ParcelView } from "../../contracts/manager/parcel-words";
import type { ParcelState } from "../../contracts/parcel-words";
import type { CheckedLine } from "../../domain/parcel/packing-check";
import type { MadeLine, PackingReach } from "../../domain/parcel/packing-reach";
import { OPEN_PROBLEMS, WAITING_SINCE } from "./parcel-heads";

/** A line with the workshop that its pieces were sold for. */
export interface ManagedLineRow extends CheckedLine, MadeLine {
  readonly productId: string | null;
  readonly title: string;
  readonly sku: string;
  readonly weightGrams: number;
  /** Days that a piece takes which is made after the order; 0 for one that lies on a shelf. */
  readonly makingDays: number;
}

export interface ManagedRow {
  readonly id: string;
  readonly orderId: string;
  readonly state: ParcelState;
  readonly since: Date;
  readonly country: string;
  readonly trackingNumber: string;
  readonly trackingUrl: string;
  readonly openProblems: number;
  readonly lines: readonly ManagedLineRow[];
}

/** Whose pieces a line holds: those of the workshop that the book says, or of the piece's own while the book is behind. */
const MADE_BY = `
  coalesce((select al.workshop_id from attribution_line al
             where al.order_id = p.order_id and al.source_id = l.order_line_id order by al.order_version desc limit 1),
           (select pw.workshop_id from product_product_center_workshop pw
             where pw.product_id = li.product_id and pw.deleted_at is null limit 1))`;

const LINES = `
  select coalesce(json_agg(json_build_object(
           'orderLineId', l.order_line_id, 'productId', li.product_id, 'title', coalesce(li.product_title, li.title),
           'sku', coalesce(li.variant_sku, ''), 'quantity', l.quantity, 'workshopId', ${MADE_BY},
           'weightGrams', coalesce(v.weight, pr.weight, 0)::float,
           'makingDays', case when e.made_to_order then coalesce(e.lead_time_days, 0) else 0 end,
           'packed', coalesce(k.packed, 0), 'missing', coalesce(k.missing, 0), 'reason', k.reason)
           order by coalesce(li.product_title, li.title), l.order_line_id), '[]') as lines
    from parcel_line l
    join order_line_item li on li.id = l.order_line_id
    left join product_variant v on v.id = li.variant_id
    left join product pr on pr.id = li.product_id
    left join catalogue_entry e on e.product_id = li.product_id and e.deleted_at is null
    left join parcel_check k on k.parcel_id = p.id and k.order_line_id = l.order_line_id
   where l.parcel_id = p.id`;

/** Parcels in somebody's reach: all of a center for who packs for it, else those that hold pieces of the workshop. */
const IN_REACH = `
  p.center_id = :centerId
  and (:wholeCenter or exists (select 1 from parcel_line l join order_line_item li on li.id = l.order_line_id
                                where l.parcel_id = p.id and ${MADE_BY} = :workshopId))`;

const IN_VIEW: Readonly<Record<ParcelView, string>> = {
  to_prepare: "p.state = 'to_prepare'",
  packed: "p.state = 'packed'",
  sent: "p.state in ('handed_over', 'delivered', 'returned', 'lost')",
  problem: `p.state <> 'cancelled' and ${OPEN_PROBLEMS} > 0`,
};

const ROWS = `
  select p.id, p.order_id as "orderId", p.state, w.since, coalesce(upper(a.country_code), '') as country,
         p.tracking_number as "trackingNumber", p.tracking_url as "trackingUrl", ${OPEN_PROBLEMS} as "openProblems", q.lines
    from parcel p
    join "order" o on o.id = p.order_id
    left join order_address a on a.id = o.shipping_address_id
    ${WAITING_SINCE}
    cross join lateral (${LINES}) q
   where ${IN_REACH}`;

const bound = ({ centerId, workshopId, wholeCenter }: PackingReach) => ({
  centerId,
  workshopId,
  wholeCenter,
});

/** Parcels of one view: those that wait longest first, what has left newest first. */
export async function managedRows(
  sql: Knex,
  reach: PackingReach,
  { view, limit, offset }: { readonly view: ParcelView; readonly limit: number; readonly offset: number },
): Promise<ManagedRow[]> {
  const order = view === "sent" ? "w.since desc, p.id" : "w.since, p.id";
  const { rows } = await sql.raw(
    `${ROWS} and ${IN_VIEW[view]} order by ${order} limit :limit offset :offset`,
    {
      ...bound(reach),
      limit,
      offset,
    },
  );
  return rows;
}

/** One parcel in somebody's reach; undefined for any other, whether it exists or not. */
export async function managedRow(
  sql: Knex,
  reach: PackingReach,
  parcelId: string,
): Promise<ManagedRow | undefined> {
  const { rows } = await sql.raw(`${ROWS} and p.id = :parcelId`, { ...bound(reach), parcelId });
  return rows[0];
}

/** View → how many parcels it holds. */
export async function countViews(sql: Knex, reach: PackingReach): Promise<Record<ParcelView, number>> {
  const counted = Object.entries(IN_VIEW).map(
    ([view, is]) => `count(*) filter (where ${is})::int as ${view}`,
  );
  const { rows } = await sql.raw(
    `select ${counted.join(", ")} from parcel p where ${IN_REACH}`,
    bound(reach),
  );
  return rows[0];
}

/** Pieces that a workshop left out of a parcel when it was packed. */
export type LeftOutRow = MadeLine &
  Pick<ManagedLineRow, "orderLineId" | "productId" | "title" | "sku" | "quantity" | "reason">;

const LEFT_OUT = `
  select l.order_line_id as "orderLineId", li.product_id as "productId", coalesce(li.product_title, li.title) as title,
         coalesce(li.variant_sku, '') as sku, l.missing as quantity, l.reason, ${MADE_BY} as "workshopId"
    from parcel p
    join parcel_check l on l.parcel_id = p.id and l.missing > 0
    join order_line_item li on li.id = l.order_line_id
   where p.id = ? and p.state <> 'to_prepare'
   order by title, l.order_line_id`;

/** What stayed out of a parcel, and why; nothing while it is still looked for. */
export async function leftOutRows(sql: Knex, parcelId: string): Promise<LeftOutRow[]> {
  const { rows } = await sql.raw(LEFT_OUT, [parcelId]);
  return rows;
}
