/**
 * A piece that is sold to somebody else while a shopper pays for it: whoever pays finds nothing left, and must get their money
 * back. One shopper at a time.
 */
export async function openScarcePiece(db, variantId) {
  const { rows } = await db.query(
    `select l.id, l.stocked_quantity::int as stocked from inventory_level l
       join product_variant_inventory_item i on i.inventory_item_id = l.inventory_item_id and i.deleted_at is null
      where i.variant_id = $1 and l.deleted_at is null`,
    [variantId],
  );
  const leave = (free) =>
    db.query(
      `update inventory_level set stocked_quantity = reserved_quantity + $2::int,
              raw_stocked_quantity = jsonb_build_object('value', (reserved_quantity + $2::int)::text, 'precision', 20)
        where id = any($1)`,
      [rows.map(({ id }) => id), free],
    );
  let turns = Promise.resolve();
  return {
    variantId,
    /** @param pays takes a shopper as far as having paid */
    soldWhile(pays) {
      const turn = turns.then(async () => {
        await leave(1);
        try {
          return await pays();
        } finally {
          await leave(0);
        }
      });
      turns = turn.catch(() => {});
      return turn;
    },
    /** As it stood before. */
    async putBack() {
      for (const { id, stocked } of rows)
        await db.query(
          `update inventory_level set stocked_quantity = $2::int,
                  raw_stocked_quantity = jsonb_build_object('value', ($2::int)::text, 'precision', 20) where id = $1`,
          [id, stocked],
        );
    },
  };
}
