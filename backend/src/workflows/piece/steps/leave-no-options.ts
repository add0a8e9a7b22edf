import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { IProductModuleService } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import { OPTION } from "../product-of-piece";

/** An option belongs to one product, and is made together with it: one that has none has lost it. */
const LEFT = `
  select o.id from product_option o
   where o.title = ? and o.is_exclusive and o.deleted_at is null and o.created_at >= ?
     and not exists (select 1 from product_product_option l where l.product_option_id = o.id)`;

/**
 * Stands before products are made, and does nothing then. When they are unmade, Medusa forgets their options: this deletes
 * what is left of them.
 */
export const leaveNoOptionsStep = createStep(
  "leave-no-options",
  async () => new StepResponse(undefined, new Date().toISOString()),
  async (since, { container }) => {
    if (!since) return;
    const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    const { rows }: { rows: { id: string }[] } = await sql.raw(LEFT, [OPTION, since]);
    if (rows.length === 0) return;
    const products = container.resolve<IProductModuleService>(Modules.PRODUCT);
    await products.deleteProductOptions(rows.map(({ id }) => id));
  },
);
