import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { Locale } from "../../contracts/locale";
import type { AlertRule, NgoAlert, NgoAlerts } from "../../contracts/ngo/alerts";
import { grantedCenters, type NgoReach } from "../../domain/ngo/ngo-scope";
import { alertNeeds } from "../../domain/ngo-alerts/alert-rules";
import { rulesWith } from "../../domain/ngo-alerts/alert-settings";

/** Days that an alert is shown for after its end. */
const ENDED_DAYS = 30;
const MOST = 300;

const ALERTS = `
  select a.id, a.kind, json_build_object('id', a.center_id, 'name', coalesce(c.name ->> :locale, a.center_id)) as center,
         w.name ->> :locale as workshop, a.since, a.raised_at as "raisedAt", a.ended_at as "endedAt", a.facts
    from ngo_alert a
    left join center c on c.id = a.center_id
    left join workshop w on w.id = a.facts ->> 'workshopId'
   where a.organisation_id = :organisationId and a.account_id = :accountId and a.center_id = any(:centers)
     and (a.ended_at is null or a.ended_at > now() - make_interval(days => ${ENDED_DAYS}))
   order by a.ended_at desc nulls first, a.since, a.id limit ${MOST}`;

type Row = Omit<NgoAlert, "since" | "raisedAt" | "endedAt"> &
  Readonly<Record<"since" | "raisedAt", Date>> & {
    readonly endedAt: Date | null;
  };

/** An officer's rules and alerts in an organisation. What isn't granted any more is silent, also before a job has ended it. */
export async function listAlerts(
  container: MedusaContainer,
  reach: NgoReach,
  officer: { readonly officerId: string; readonly locale: Locale },
): Promise<NgoAlerts> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const whose = { organisationId: reach.organisation.id, accountId: officer.officerId };
  const { rows }: { rows: Row[] } = await sql.raw(ALERTS, {
    ...whose,
    locale: officer.locale,
    centers: [...grantedCenters(reach)],
  });
  const alerts = rows
    .filter(({ kind, center }) => grantedCenters(reach, alertNeeds(kind)).includes(center.id))
    .map(
      ({ since, raisedAt, endedAt, ...alert }): NgoAlert => ({
        ...alert,
        since: since.toISOString(),
        raisedAt: raisedAt.toISOString(),
        endedAt: endedAt?.toISOString() ?? null,
      }),
    );
  const set: AlertRule[] = await sql("ngo_alert_rule")
    .where({ organisation_id: whose.organisationId, account_id: whose.accountId })
    .select("kind", "is_on as isOn", "threshold", "least");
  const account = await sql("account").where({ id: officer.officerId }).first("email");
  return {
    rules: rulesWith(set),
    open: alerts.filter(({ endedAt }) => endedAt === null),
    ended: alerts.filter(({ endedAt }) => endedAt !== null),
    mailedTo: account?.email ?? null,
  };
}
