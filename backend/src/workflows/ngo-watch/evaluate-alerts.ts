import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { alertChanges, type OpenAlert } from "../../domain/ngo-alerts/alert-changes";
import { findAlerts } from "../../domain/ngo-alerts/alert-rules";
import { NGO_WATCH_MODULE } from "../../modules/ngo-watch";
import type { NgoWatchModuleService } from "../../modules/ngo-watch/service";
import { readCenterWatch } from "./read-center-watch";
import { readWatchers, type WatcherName } from "./read-watchers";

const OPEN = `
  select id, kind, center_id as "centerId", subject, facts from ngo_alert
   where organisation_id = :organisationId and account_id = :accountId and ended_at is null`;

/**
 * Judges the rules of every officer, or of one, by what is so now and what they may see today: raises what is new, once, and
 * ends what is so no longer, or isn't theirs to know any more. Any number of processes may look.
 */
export async function evaluateAlerts(
  container: MedusaContainer,
  only?: WatcherName,
  now = new Date(),
): Promise<void> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const watchers = await readWatchers(sql, now, only);
  const centers = [...new Set(watchers.flatMap((watcher) => watcher.centers.totals))];
  const watched = await readCenterWatch(container, centers, now);
  const module = container.resolve<NgoWatchModuleService>(NGO_WATCH_MODULE);
  for (const { organisationId, accountId, rules, centers: own } of watchers) {
    const { rows: open }: { rows: OpenAlert[] } = await sql.raw(OPEN, { organisationId, accountId });
    const found = findAlerts(rules, watched, (id, need) => own[need].includes(id), now);
    const changes = alertChanges(open, found);
    if (changes.raise.length + changes.renew.length + changes.end.length > 0)
      await module.changeAlerts({ organisationId, accountId, ...changes });
  }
}
