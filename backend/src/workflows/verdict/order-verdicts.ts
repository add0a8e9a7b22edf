import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { OrderVerdicts } from "../../contracts/hold";
import { MoneyRefusal } from "../attribution/money-refusal";

/** Lines of pieces with the newest verdict of their basket; several lines of one piece share it. */
const VERDICTS = `
  select li.id as "lineId", coalesce(li.product_title, li.title) as title,
         (select json_build_object(
                   'verdict', v.verdict, 'destination', v.destination, 'purpose', v.purpose, 'ruleIds', v.rule_ids,
                   'datasetVersion', v.dataset_version, 'reasonCode', v.reason_code, 'liftIds', v.lift_ids,
                   'judgedAt', to_char(v.judged_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'))
            from order_cart x join sale_verdict v on v.cart_id = x.cart_id
           where x.order_id = o.id and x.deleted_at is null and v.variant_id = li.variant_id
           order by v.judged_at desc limit 1) as verdict
    from "order" o
    join order_item oi on oi.order_id = o.id and oi.version = o.version and oi.deleted_at is null
    join order_line_item li on li.id = oi.item_id
   where o.id = ? and li.variant_id is not null
   order by li.created_at, li.id`;

/** By which rows, of which version, each line of an order was let go, as the gate wrote it down. Throws `MoneyRefusal`. */
export async function readOrderVerdicts(container: MedusaContainer, orderId: string): Promise<OrderVerdicts> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  if (!(await sql("order").where({ id: orderId, deleted_at: null }).first("id")))
    throw new MoneyRefusal("order_not_found", "There is no such order.");
  const { rows }: { rows: OrderVerdicts["lines"] } = await sql.raw(VERDICTS, [orderId]);
  return { lines: rows };
}
