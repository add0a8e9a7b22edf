import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

const DONATIONS = `
  select id from cart_line_item where id = any(:ids::text[]) and variant_id is null and metadata ->> 'donation_fund' is not null
  union all
  select id from order_line_item where id = any(:ids::text[]) and variant_id is null and metadata ->> 'donation_fund' is not null`;

/** Which lines of a cart or an order give to a fund: they come from no country, and no tax is on them. */
export async function donationLineIds(container: MedusaContainer, ids: readonly string[]): Promise<string[]> {
  if (ids.length === 0) return [];
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows }: { rows: { id: string }[] } = await sql.raw(DONATIONS, { ids: [...ids] });
  return rows.map(({ id }) => id);
}
