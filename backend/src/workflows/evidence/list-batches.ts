import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { BatchList } from "../../contracts/evidence";
import { rulesInForce } from "../verdict/rules-in-force";

const BATCHES = `
  select b.id, b.quantity, b.labour_categories as categories, b.made_in_prison as "madeInPrison",
         to_char(b.made_on at time zone 'utc', 'YYYY-MM-DD') as "madeOn",
         to_char(b.used_up_at at time zone 'utc', 'YYYY-MM-DD') as "usedUpOn", coalesce(u.email, b.used_up_by) as "usedUpBy"
    from batch b left join "user" u on u.id = b.used_up_by
   where b.product_id = ? and b.deleted_at is null order by b.made_on desc, b.id`;

/** The batches of a product, with whose work is in them in words. */
export async function listBatches(container: MedusaContainer, productId: string): Promise<BatchList> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { labour_categories: labels } = await rulesInForce(container);
  const wordOf = new Map(Object.entries(labels).map(([category, { label }]) => [category, label]));
  const { rows }: { rows: BatchList["batches"] } = await sql.raw(BATCHES, [productId]);
  return {
    batches: rows.map((batch) => ({
      ...batch,
      categories: batch.categories.map((category) => wordOf.get(category) ?? category),
    })),
  };
}
