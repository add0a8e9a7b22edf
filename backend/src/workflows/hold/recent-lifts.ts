import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { LiftScope } from "../../contracts/hold";
import type { CatalogueSource } from "../catalogue/products-of";
import { SOURCE_OF_SCOPE } from "./lift-source";

/** What holds were lifted or put back about since a moment. */
export async function recentLifts(
  container: MedusaContainer,
  since: Date,
): Promise<{ readonly source: CatalogueSource; readonly id: string }[]> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows }: { rows: { scope: LiftScope; id: string }[] } = await sql.raw(
    `select distinct l.scope, l.scope_id as id from hold_lift l left join hold_revocation r on r.lift_id = l.id
      where greatest(l.created_at, r.created_at) >= ?`,
    [since],
  );
  return rows.map(({ scope, id }) => ({ source: SOURCE_OF_SCOPE[scope], id }));
}
