import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { Lift } from "../../domain/verdict/lift";

interface Row extends Lift {
  readonly scopeId: string;
}

/** Lifted holds about any of these; those that are over too, since the day asked about decides. */
const LIFTS = `
  select l.id, l.scope_id as "scopeId", l.destination, l.rule_ids as "ruleIds",
         to_char(l.valid_from at time zone 'utc', 'YYYY-MM-DD') as "from",
         to_char(l.valid_until at time zone 'utc', 'YYYY-MM-DD') as until
    from hold_lift l
   where l.scope_id = any(?) and not exists (select 1 from hold_revocation r where r.lift_id = l.id)
   order by l.created_at, l.id`;

/**
 * Lifted holds of each product, of its workshop and of its center, without those that were revoked.
 *
 * @param makers Product id → who made it.
 */
export async function readLifts(
  container: MedusaContainer,
  makers: ReadonlyMap<string, { readonly workshopId: string; readonly centerId: string }>,
): Promise<(productId: string) => Lift[]> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const ids = [...makers].flatMap(([productId, { workshopId, centerId }]) => [
    productId,
    workshopId,
    centerId,
  ]);
  const { rows }: { rows: Row[] } = await sql.raw(LIFTS, [[...new Set(ids)]]);
  return (productId) => {
    const maker = makers.get(productId);
    return rows
      .filter(({ scopeId }) => [productId, maker?.workshopId, maker?.centerId].includes(scopeId))
      .map(({ scopeId: _, ...lift }) => lift);
  };
}
