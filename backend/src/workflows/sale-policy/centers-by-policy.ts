import type { Knex } from "@medusajs/framework/mikro-orm/knex";

export interface CenterOfPolicy {
  readonly id: string;
  readonly name: string;
}

/** Centers by the sale policy that they split by, also those that don't sell now: their closed months count too. */
export async function centersByPolicy(sql: Knex): Promise<ReadonlyMap<string, readonly CenterOfPolicy[]>> {
  const { rows }: { rows: (CenterOfPolicy & { policy_id: string })[] } = await sql.raw(
    `select id, coalesce(name ->> 'en', handle) as name, sale_policy_id as policy_id
       from center where deleted_at is null order by 2`,
  );
  const centers = new Map<string, CenterOfPolicy[]>();
  for (const { policy_id, id, name } of rows)
    centers.set(policy_id, [...(centers.get(policy_id) ?? []), { id, name }]);
  return centers;
}
