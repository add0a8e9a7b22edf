import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { FairTill, FairTillCenter } from "../../contracts/fair-sale";
import { exponentOf } from "../../domain/money";

const CENTERS = `
  select id, name, upper(country) as country, time_zone as "timeZone", upper(currency_code) as "currencyCode"
    from center where status = 'active' and deleted_at is null
   order by country, name ->> 'en', id`;

/** What the shop shows of pieces, and of the sold-out ones too: at a stall they are there to be touched. */
const PIECES = `
  select e.variant_id as "variantId", e.center_id as "centerId", e.sku, e.titles as title, w.name as workshop,
         e.prices ->> upper(c.currency_code) as "priceMinor", e.stock, e.pictures -> 0 ->> 'url' as picture
    from catalogue_entry e
    join workshop w on w.id = e.workshop_id
    join center c on c.id = e.center_id
   where e.listed and e.deleted_at is null and c.status = 'active'
   order by e.center_id, e.sku`;

/** Everything that a till takes along to a fair. */
export async function readFairTill(container: MedusaContainer): Promise<FairTill> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows: centers }: { rows: Omit<FairTillCenter, "exponent">[] } = await sql.raw(CENTERS);
  const { rows: pieces }: { rows: FairTill["pieces"] } = await sql.raw(PIECES);
  return {
    centers: centers.map((center) => ({ ...center, exponent: exponentOf(center.currencyCode) })),
    pieces,
  };
}
