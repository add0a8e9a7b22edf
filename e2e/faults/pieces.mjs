/** What can be bought: pieces from one country of which enough are left for the two sales of a month that is closed, by center, most first. */
const SHELF = `
  select v.id as "variantId", c.id as "centerId", c.handle as center,
         min(l.stocked_quantity - l.reserved_quantity)::int as available
    from product_variant v
    join product p on p.id = v.product_id and p.status = 'published' and p.origin_country = $1 and p.deleted_at is null
    join product_product_center_workshop pw on pw.product_id = p.id and pw.deleted_at is null
    join workshop w on w.id = pw.workshop_id
    join center c on c.id = w.center_id
    join product_variant_inventory_item i on i.variant_id = v.id and i.deleted_at is null
    join inventory_level l on l.inventory_item_id = i.inventory_item_id and l.deleted_at is null
   where v.manage_inventory and not v.allow_backorder and v.deleted_at is null
   group by v.id, c.id, c.handle having min(l.stocked_quantity - l.reserved_quantity) >= 2
   order by available desc, v.id`;

/** @param country lower case */
export async function piecesFrom(db, country) {
  const { rows } = await db.query(SHELF, [country]);
  return rows;
}

/** Of each center with a shelf in Peru, one of its best stocked pieces. */
export async function onePieceOfEachCenter(db, dice) {
  const rows = await piecesFrom(db, "pe");
  const centers = [...new Set(rows.map(({ centerId }) => centerId))];
  if (centers.length < 2) throw new Error("The shelves of Peru are empty: start from a fresh world.");
  return centers.map((center) => dice.pick(rows.filter(({ centerId }) => centerId === center).slice(0, 4)));
}
