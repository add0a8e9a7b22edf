import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { DatasetList, DatasetVersion } from "../../contracts/import-rules";
import { MARKET_COUNTRIES } from "./judged-pieces";
import { rulesInForce } from "./rules-in-force";

const VERSIONS = `
  select d.id, d.version, coalesce(u.email, d.imported_by) as "importedBy",
         to_char(d.takes_effect_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "takesEffectAt",
         to_char(d.created_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "importedAt",
         (jsonb_array_length(d.content -> 'rules') + jsonb_array_length(d.content -> 'origin_rules')
           + jsonb_array_length(d.content -> 'transit_rules')) as rows,
         x.reason as "cancelledReason", coalesce(xu.email, x.cancelled_by) as "cancelledBy",
         case when x.dataset_id is not null then 'cancelled' when d.takes_effect_at > now() then 'coming' when d.version = :inForce then 'in_force' else 'over' end as phase
    from rule_dataset d left join "user" u on u.id = d.imported_by
    left join rule_dataset_cancellation x on x.dataset_id = d.id left join "user" xu on xu.id = x.cancelled_by
   order by d.takes_effect_at desc, d.created_at desc`;

/** Every version of the import rules, the one that takes effect last first, and the countries to look up. */
export async function listDatasets(container: MedusaContainer): Promise<DatasetList> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { dataset_version: inForce, rules } = await rulesInForce(container);
  const { rows: versions }: { rows: DatasetVersion[] } = await sql.raw(VERSIONS, { inForce });
  const named = rules.flatMap(({ destinations }) => destinations).filter((code) => code !== "*");
  return { inForce, versions, countries: [...new Set([...named, ...MARKET_COUNTRIES])].sort() };
}
