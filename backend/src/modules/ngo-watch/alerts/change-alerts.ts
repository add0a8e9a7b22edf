import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";
import type { AlertChanges } from "../../../domain/ngo-alerts/alert-changes";

export interface ChangedAlerts extends AlertChanges {
  readonly organisationId: string;
  readonly accountId: string;
}

/**
 * Nothing is raised twice, whoever looked first; and nothing by a rule that was switched off while somebody looked: rules are
 * held until the end.
 */
export async function changeAlerts(
  sql: Knex,
  { organisationId, accountId, raise, renew, end }: ChangedAlerts,
): Promise<void> {
  const now = new Date();
  if (end.length > 0)
    await sql("ngo_alert")
      .whereIn("id", [...end])
      .whereNull("ended_at")
      .update({ ended_at: now, updated_at: now });
  for (const { id, facts } of renew)
    await sql("ngo_alert")
      .where({ id })
      .update({ facts: JSON.stringify(facts), updated_at: now });
  const own = { organisation_id: organisationId, account_id: accountId };
  const on: { kind: string }[] = await sql("ngo_alert_rule")
    .where({ ...own, is_on: true })
    .forShare()
    .select("kind");
  const raised = raise.filter(({ kind }) => on.some((rule) => rule.kind === kind));
  if (raised.length === 0) return;
  await sql("ngo_alert")
    .insert(
      raised.map(({ kind, centerId, subject, since, facts }) => ({
        id: generateEntityId("", "alt"),
        ...own,
        kind,
        center_id: centerId,
        subject,
        since,
        facts: JSON.stringify(facts),
        raised_at: now,
      })),
    )
    .onConflict(sql.raw("(organisation_id, account_id, kind, center_id, subject) where ended_at is null"))
    .ignore();
}
