import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { WaitingQuestions } from "../../contracts/question";

const WAITING = `
  select q.product_id as "productId", coalesce(p.title, q.product_id) as title, q.country,
         count(*)::int as shoppers, (count(*) filter (where q.failed_tries > 0))::int as undelivered,
         to_char(min(q.asked_at) at time zone 'utc', 'YYYY-MM-DD') as since
    from waiting_question q left join product p on p.id = q.product_id
   group by q.product_id, p.title, q.country
   order by shoppers desc, since, title, q.country limit 500`;

/** How many shoppers wait for each piece and country, most first. */
export async function listQuestions(container: MedusaContainer): Promise<WaitingQuestions> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await sql.raw(WAITING);
  return { waiting: rows };
}
