import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { NewFairSale, RecordedFairSale } from "../../contracts/fair-sale";
import { recordFairSaleWorkflow } from "./record-fair-sale-workflow";

const RECORDED = `
  select f.id, f.order_id as "orderId", o.display_id as "displayId", coalesce(b.status, 'missing') as status,
         (select coalesce(json_agg(json_build_object('title', s.title, 'missing', s.missing) order by s.title), '[]')
            from fair_stock s where s.fair_sale_id = f.id and s.missing > 0) as short
    from fair_sale f
    join "order" o on o.id = f.order_id
    left join attribution_order b on b.order_id = f.order_id
   where f.id = ?`;

/** Records a sale and says what became of it. Sent again, it says the same and changes nothing. */
export async function recordFairSale(
  container: MedusaContainer,
  sale: NewFairSale,
  by: string,
): Promise<RecordedFairSale> {
  const { result } = await recordFairSaleWorkflow(container).run({ input: { sale, by } });
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await sql.raw(RECORDED, [sale.id]);
  return { ...rows[0], repeated: result.repeated };
}
