import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { SoldPiece } from "../../domain/fair-sale/fair-sale";

/** A piece with everything that its order line and its shelf need. */
export interface PieceOnStall extends SoldPiece {
  readonly productId: string;
  readonly title: string;
  readonly handle: string;
  readonly thumbnail: string | null;
  readonly variantTitle: string;
  readonly sku: string;
  /** Shelves of the center's own place; empty for a piece that nobody counts. */
  readonly shelves: readonly {
    readonly inventoryItemId: string;
    readonly locationId: string;
    readonly required: number;
  }[];
}

/** A piece needs neither to be published nor its workshop to be open: it was sold when it was. */
const PIECES = `
  select v.id as "variantId", c.id as "centerId", upper(c.country) as country, upper(c.currency_code) as "currencyCode",
         p.id as "productId", p.title, p.handle, p.thumbnail, v.title as "variantTitle", coalesce(v.sku, '') as sku,
         case when v.manage_inventory then coalesce((
           select json_agg(json_build_object('inventoryItemId', i.inventory_item_id, 'locationId', l.location_id,
                                             'required', i.required_quantity))
             from product_variant_inventory_item i
             join inventory_level l on l.inventory_item_id = i.inventory_item_id and l.deleted_at is null
             join center_center_stock_location_stock_location s
               on s.stock_location_id = l.location_id and s.center_id = c.id and s.deleted_at is null
            where i.variant_id = v.id and i.deleted_at is null), '[]') else '[]' end as shelves
    from product_variant v
    join product p on p.id = v.product_id and p.deleted_at is null
    join product_product_center_workshop pw on pw.product_id = p.id and pw.deleted_at is null
    join workshop w on w.id = pw.workshop_id and w.deleted_at is null
    join center c on c.id = w.center_id and c.deleted_at is null
   where v.id = any(?) and v.deleted_at is null`;

/** Variant id → piece. A variant without a workshop is nobody's and has none. */
export async function readPiecesOnStall(
  sql: Knex,
  variantIds: readonly string[],
): Promise<Map<string, PieceOnStall>> {
  const { rows }: { rows: PieceOnStall[] } = await sql.raw(PIECES, [[...new Set(variantIds)]]);
  return new Map(rows.map((row) => [row.variantId, row]));
}
