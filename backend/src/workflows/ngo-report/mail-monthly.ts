import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { organisationLink } from "../../config/storefront-links";
import { type ReportNews, reportMail } from "../../emails/report-mail";
import { saidOnFailure } from "../mail/said-on-failure";
import { sendOnce } from "../mail/send-once";
import { type Member, membersToday } from "./saved-reports";

const REPORT_TEMPLATE = "ngo-report";
/** Older news are none. */
const NEWS_DAYS = 14;

const ENDED = `
  select e.id, e.state, e.expires_at as "expiresAt", e.organisation_id as "organisationId", r.name, r.recipients,
         o.name as organisation
    from ngo_export e
    join ngo_saved_report r on r.id = e.report_id and r.deleted_at is null
    join ngo_organisation o on o.id = e.organisation_id
   where e.made_in is not null and e.state in ('done', 'empty_handed', 'failed')
     and e.finished_at > now() - make_interval(days => ${NEWS_DAYS})
   order by e.finished_at, e.id`;

interface Ended {
  readonly id: string;
  readonly state: ReportNews;
  readonly expiresAt: Date | null;
  readonly organisationId: string;
  readonly name: string;
  readonly recipients: readonly string[];
  readonly organisation: string;
}

/** Tells the members whom a month's report is for, each once. Whoever is a member no longer hears nothing. */
export async function mailMonthlyExports(container: MedusaContainer): Promise<void> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows }: { rows: Ended[] } = await sql.raw(ENDED);
  for (const ended of rows) {
    const members = await membersToday(container, ended.organisationId);
    for (const member of members.filter(({ id }) => ended.recipients.includes(id)))
      await saidOnFailure(container, `Report ${ended.id}`, () => tell(container, ended, member));
  }
}

async function tell(
  container: MedusaContainer,
  ended: Ended,
  { id, name, email, locale }: Member,
): Promise<void> {
  if (!email) return;
  await sendOnce(container, {
    to: email,
    template: `${REPORT_TEMPLATE}-${ended.state}`,
    about: { type: "ngo_export", id: `${ended.id}:${id}` },
    write: () =>
      reportMail(locale, ended.state, {
        name,
        report: ended.name,
        organisation: ended.organisation,
        until: ended.expiresAt,
        url: organisationLink(locale, ended.organisationId, "/exports"),
      }),
  });
}
