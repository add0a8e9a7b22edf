import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { Locale, Localised } from "../../contracts/locale";
import type { ParcelState } from "../../contracts/parcel-words";
import type { PickedPieces } from "../../domain/customs/declare-parcel";
import type { PostingPlace } from "../../domain/customs/neutral-sender";

/** The center that sends, with the place its parcels leave from. */
export interface SendingCenter {
  readonly id: string;
  readonly name: Localised;
  readonly place: Localised;
  readonly language: Locale;
  readonly posting: PostingPlace;
}

const CENTER = `
  select c.id, c.name, c.place, c.language,
         json_build_object('address1', a.address_1, 'address2', a.address_2, 'postcode', a.postal_code, 'city', a.city,
                           'province', a.province, 'phone', a.phone, 'country', c.country) as posting
    from center c
    left join center_center_stock_location_stock_location x on x.center_id = c.id and x.deleted_at is null
    left join stock_location l on l.id = x.stock_location_id and l.deleted_at is null
    left join stock_location_address a on a.id = l.address_id
   where c.id = ?`;

/** A piece of an order as it is recorded now; the order keeps its own title for one that has left the shop. */
export interface PieceRow {
  readonly lineId: string;
  readonly productId: string;
  readonly sku: string;
  readonly quantity: number;
  readonly title: Localised;
  readonly materials: Localised;
  readonly workshop: Localised;
  readonly workshopId: string;
  readonly craftType: string;
  readonly hs6: string | null;
  readonly originCountry: string | null;
  readonly weightGrams: number | null;
  readonly flags: readonly string[];
  readonly species: string | null;
  readonly citesNote: string | null;
}

const EVERYWHERE = (text: string) =>
  `json_build_object('en', ${text}, 'es', ${text}, 'vi', ${text}, 'lt', ${text})`;

const PIECES = `
  select li.id as "lineId", coalesce(li.product_id, '') as "productId", coalesce(li.variant_sku, '') as sku,
         oi.quantity::int as quantity, coalesce(e.titles::json, ${EVERYWHERE("coalesce(li.product_title, li.title)")}) as title,
         coalesce(e.materials::json, f.materials::json, ${EVERYWHERE("''")}) as materials,
         coalesce(w.name::json, ${EVERYWHERE("''")}) as workshop, coalesce(pw.workshop_id, '') as "workshopId",
         coalesce(f.craft_type, '') as "craftType",
         f.hs6, upper(p.origin_country) as "originCountry", coalesce(v.weight, p.weight)::float as "weightGrams",
         coalesce(f.flags, '{}') as flags, f.species, f.cites_note as "citesNote"
    from order_item oi
    join order_line_item li on li.id = oi.item_id
    left join product p on p.id = li.product_id
    left join product_variant v on v.id = li.variant_id
    left join product_product_trade_trade_facts pf on pf.product_id = li.product_id and pf.deleted_at is null
    left join trade_facts f on f.id = pf.trade_facts_id and f.deleted_at is null
    left join product_product_center_workshop pw on pw.product_id = li.product_id and pw.deleted_at is null
    left join workshop w on w.id = pw.workshop_id
    left join catalogue_entry e on e.product_id = li.product_id and e.deleted_at is null
   where oi.order_id = :orderId and oi.version = :version and oi.deleted_at is null and oi.quantity > 0
     and li.id = any(:lineIds)
   order by li.id`;

export async function sendingCenter(sql: Knex, centerId: string): Promise<SendingCenter | undefined> {
  const { rows } = await sql.raw(CENTER, [centerId]);
  return rows[0];
}

/** Pieces of some lines of one version of an order. */
export async function parcelPieces(
  sql: Knex,
  { orderId, version }: { readonly orderId: string; readonly version: number },
  lineIds: readonly string[],
): Promise<PieceRow[]> {
  const { rows } = await sql.raw(PIECES, { orderId, version, lineIds: [...lineIds] });
  return rows;
}

/** Pieces in a parcel, and whether others of their line have left in another. */
export interface PackedPieces extends PickedPieces {
  readonly isPartlyAway: boolean;
}

/** A parcel as its own record says it. */
export interface ParcelRow {
  readonly orderId: string;
  readonly centerId: string;
  readonly number: number;
  /** The first parcel of its center that wasn't cancelled: the one whose postage the shopper paid. */
  readonly isFirst: boolean;
  readonly state: ParcelState;
  readonly trackingNumber: string;
  /** What is in it, and how many of each line went before in other parcels. */
  readonly picked: readonly PackedPieces[];
}

const PARCEL = `
  select p.order_id as "orderId", p.center_id as "centerId", p.number, p.tracking_number as "trackingNumber",
         p.state,
         not exists (select 1 from parcel o where o.order_id = p.order_id and o.center_id = p.center_id
                        and o.number < p.number and o.state <> 'cancelled') as "isFirst",
         (select coalesce(json_agg(json_build_object(
                   'lineId', l.order_line_id, 'quantity', l.quantity,
                   'before', (select coalesce(sum(b.quantity), 0) from parcel_line b join parcel o on o.id = b.parcel_id
                               where b.order_line_id = l.order_line_id and o.number < p.number
                                 and o.center_id = p.center_id and o.order_id = p.order_id
                                 and o.state <> 'cancelled'),
                   'isPartlyAway', exists (select 1 from parcel_line b join parcel o on o.id = b.parcel_id
                                            where b.order_line_id = l.order_line_id and o.id <> p.id
                                              and o.state in ('handed_over', 'delivered', 'returned', 'lost')))), '[]')
            from parcel_line l where l.parcel_id = p.id) as picked
    from parcel p where p.id = ?`;

export async function parcelRow(sql: Knex, parcelId: string): Promise<ParcelRow | undefined> {
  const { rows } = await sql.raw(PARCEL, [parcelId]);
  return rows[0];
}
