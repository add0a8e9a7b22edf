import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { requestRevalidation } from "../../shop-window/revalidation";

interface Shown {
  readonly workshopId: string;
  /** Null: with every piece of the workshop. */
  readonly productIds: readonly string[] | null;
}

const PAGES = `
  select distinct p.handle from product p
    join product_product_center_workshop pw on pw.product_id = p.id and pw.deleted_at is null
   where pw.workshop_id = any(:workshops) and (:everything or p.id = any(:products))`;

/** Has the storefront make anew the pages that show what makers consented to, or did until now. */
export async function announceConsents(container: MedusaContainer, shown: readonly Shown[]): Promise<void> {
  if (shown.length === 0) return;
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows }: { rows: { handle: string }[] } = await sql.raw(PAGES, {
    workshops: [...new Set(shown.map(({ workshopId }) => workshopId))],
    everything: shown.some(({ productIds }) => productIds === null),
    products: shown.flatMap(({ productIds }) => productIds ?? []),
  });
  requestRevalidation(
    container,
    rows.map(({ handle }) => `piece:${handle}`),
  );
}
