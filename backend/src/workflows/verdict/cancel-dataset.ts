import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { forgetRulesInForce } from "./rules-in-force";
import { DatasetNotCancelled } from "./rules-refusal";

/** Only what hasn't begun, in one statement, so that no version is called off while it takes effect. */
const CANCEL = `
  insert into rule_dataset_cancellation (dataset_id, reason, cancelled_by)
  select id, :reason, :by from rule_dataset where id = :id and takes_effect_at > now()
  on conflict do nothing returning dataset_id`;

/** Calls a version of the import rules off before its day. Refuses with {@link DatasetNotCancelled}. */
export async function cancelDataset(
  container: MedusaContainer,
  id: string,
  { reason, by }: { readonly reason: string; readonly by: string },
): Promise<void> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await sql.raw(CANCEL, { id, reason, by });
  if (rows.length > 0) {
    forgetRulesInForce();
    return;
  }
  const known = await sql("rule_dataset").where({ id }).first("id");
  const cancelled = await sql("rule_dataset_cancellation").where("dataset_id", id).first("dataset_id");
  if (!known) throw new DatasetNotCancelled("dataset_not_found");
  throw new DatasetNotCancelled(cancelled ? "dataset_cancelled" : "dataset_has_begun");
}
