import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { LackingPieces } from "../../contracts/customs";

const LACKING = `
  select e.product_id as "productId", e.sku, e.titles ->> 'en' as title, c.name ->> 'en' as center,
         e.missing_facts as missing, f.hs6, coalesce(f.species, '') as species, coalesce(f.cites_note, '') as "citesNote"
    from catalogue_entry e
    join center c on c.id = e.center_id
    join product_product_trade_trade_facts x on x.product_id = e.product_id and x.deleted_at is null
    join trade_facts f on f.id = x.trade_facts_id
   where e.deleted_at is null and e.listed and cardinality(e.missing_facts) > 0
   order by c.name ->> 'en', e.sku`;

/** Pieces for sale that can't be sent abroad yet, by center. */
export async function listLackingPieces(container: MedusaContainer): Promise<LackingPieces> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await sql.raw(LACKING);
  return { pieces: rows };
}
