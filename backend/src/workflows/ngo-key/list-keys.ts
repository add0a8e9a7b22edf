import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { OrganisationKeys } from "../../contracts/ngo/keys";
import { todayOf } from "../ngo-access/read-officer";

type Key = OrganisationKeys["keys"][number];
interface KeyRow extends Omit<Key, "made_at" | "last_used_at"> {
  readonly made_at: Date;
  readonly last_used_at: Date | null;
}

const KEYS = `
  select k.id, k.name, k.prefix, k.scopes, k.expires_on, k.created_at as made_at, k.last_used_at,
         coalesce(a.name, '') as made_by,
         case when k.ended_at is not null then 'ended' when k.expires_on < :today then 'expired' else 'open' end as state
    from ngo_key k left join account a on a.id = k.made_by
   where k.organisation_id = :organisationId and k.deleted_at is null
   order by (k.ended_at is null and k.expires_on >= :today) desc, k.created_at desc, k.id
   limit 200`;

/** An organisation's keys: those in force first, then those that are over, the newest first. */
export async function listKeys(
  container: MedusaContainer,
  organisationId: string,
): Promise<OrganisationKeys> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows }: { rows: KeyRow[] } = await sql.raw(KEYS, { organisationId, today: todayOf(new Date()) });
  return {
    keys: rows.map((row) => ({
      ...row,
      made_at: row.made_at.toISOString(),
      last_used_at: row.last_used_at?.toISOString() ?? null,
    })),
  };
}
