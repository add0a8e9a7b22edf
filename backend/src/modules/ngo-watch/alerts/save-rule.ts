import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";
import type { AlertRule } from "../../../contracts/ngo/alerts";

export interface RuleToSave extends AlertRule {
  readonly organisationId: string;
  readonly accountId: string;
}

/** Sets a rule of an officer; what was set before is replaced. */
export async function saveRule(
  sql: Knex,
  { organisationId, accountId, kind, isOn, threshold, least }: RuleToSave,
): Promise<void> {
  await sql("ngo_alert_rule")
    .insert({
      id: generateEntityId("", "alr"),
      organisation_id: organisationId,
      account_id: accountId,
      kind,
      is_on: isOn,
      threshold,
      least,
    })
    .onConflict(["organisation_id", "account_id", "kind"])
    .merge({ is_on: isOn, threshold, least, updated_at: new Date() });
}
