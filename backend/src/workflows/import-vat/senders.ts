import type { Knex } from "@medusajs/framework/mikro-orm/knex";

interface Sender {
  readonly id: string;
  readonly country: string;
}

const OF_PRODUCTS = `
  select pw.product_id as key, c.id, c.country
    from product_product_center_workshop pw
    join workshop w on w.id = pw.workshop_id
    join center c on c.id = w.center_id
   where pw.product_id = any(?) and pw.deleted_at is null`;

const OF_OPTIONS = `
  select s.id as key, c.id, c.country
    from shipping_option s
    join center_center_fulfillment_shipping_profile l
      on l.shipping_profile_id = s.shipping_profile_id and l.deleted_at is null
    join center c on c.id = l.center_id
   where s.id = any(?)`;

/** The centers that send some products and offer some ways of sending. */
export async function senders(
  sql: Knex,
  {
    productIds,
    optionIds,
  }: { readonly productIds: readonly string[]; readonly optionIds: readonly string[] },
): Promise<{ ofProduct: ReadonlyMap<string, Sender>; ofOption: ReadonlyMap<string, Sender> }> {
  const read = async (statement: string, ids: readonly string[]) => {
    const { rows }: { rows: (Sender & { key: string })[] } = await sql.raw(statement, [[...ids]]);
    return new Map(rows.map(({ key, ...sender }) => [key, sender]));
  };
  const [ofProduct, ofOption] = await Promise.all([
    read(OF_PRODUCTS, productIds),
    read(OF_OPTIONS, optionIds),
  ]);
  return { ofProduct, ofOption };
}
