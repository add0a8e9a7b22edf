import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { DEFAULT_LOCALE } from "../../contracts/locale";
import type { AlertRule } from "../../contracts/ngo/alerts";
import type { GrantScope } from "../../contracts/ngo/roles";
import { NGO_ROLE_RIGHTS, NGO_ROLES } from "../../contracts/ngo/roles";
import { grantedCenters, type Organisation } from "../../domain/ngo/ngo-scope";
import { GRANTS, SEAT_HOLDS, todayOf } from "../ngo-access/read-officer";

/** An officer of one organisation. */
export interface WatcherName {
  readonly organisationId: string;
  readonly accountId: string;
}

/** Somebody who set rules, or has alerts that have not ended. */
export interface Watcher extends WatcherName {
  readonly rules: readonly AlertRule[];
  /** Centers whose sums they may see now, and those of which they may see all; none without a seat that may have alerts. */
  readonly centers: Readonly<Record<GrantScope, readonly string[]>>;
}

interface Row extends WatcherName {
  readonly rules: readonly AlertRule[];
  readonly grants: Organisation["grants"];
  readonly maySee: boolean;
}

const ROLES = NGO_ROLES.filter((role) => NGO_ROLE_RIGHTS[role].includes("alerts"));

const WATCHERS = `
  select w.organisation_id as "organisationId", w.account_id as "accountId", ${GRANTS} as grants,
         exists (select from ngo_seat s where s.account_id = w.account_id and s.organisation_id = o.id
                                          and s.role = any(:roles) and ${SEAT_HOLDS}) as "maySee",
         coalesce((select json_agg(json_build_object('kind', r.kind, 'isOn', r.is_on, 'threshold', r.threshold, 'least', r.least))
                     from ngo_alert_rule r where r.organisation_id = w.organisation_id and r.account_id = w.account_id), '[]'::json) as rules
    from (select organisation_id, account_id from ngo_alert_rule where is_on
           union
          select organisation_id, account_id from ngo_alert where ended_at is null) w
    join ngo_organisation o on o.id = w.organisation_id and o.deleted_at is null
   where (:organisationId::text is null or w.organisation_id = :organisationId)
     and (:accountId::text is null or w.account_id = :accountId)
   order by 1, 2`;

/** Everybody whose rules are to be judged now, or one, with what they may see today. */
export async function readWatchers(sql: Knex, now: Date, only?: WatcherName): Promise<Watcher[]> {
  const { rows }: { rows: Row[] } = await sql.raw(WATCHERS, {
    roles: [...ROLES],
    today: todayOf(now),
    organisationId: only?.organisationId ?? null,
    accountId: only?.accountId ?? null,
  });
  return rows.map(({ grants, maySee, ...watcher }) => {
    const organisation = {
      id: watcher.organisationId,
      name: "",
      reportingCurrency: "",
      grants: maySee ? grants : [],
    };
    const reach = {
      organisation,
      asks: { kind: "officer", officerId: watcher.accountId, role: "officer", locale: DEFAULT_LOCALE },
    } as const;
    return {
      ...watcher,
      centers: { totals: grantedCenters(reach, "totals"), detail: grantedCenters(reach, "detail") },
    };
  });
}
