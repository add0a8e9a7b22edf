import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, generateEntityId } from "@medusajs/framework/utils";
import { organisationLink } from "../../config/storefront-links";
import type { Locale } from "../../contracts/locale";
import { alertNeeds } from "../../domain/ngo-alerts/alert-rules";
import { alertMail, type ToldAlert } from "../../emails/alert-mail";
import { NEWS_DAYS } from "../mail/mail-parcel-events";
import { saidOnFailure } from "../mail/said-on-failure";
import { sendOnce } from "../mail/send-once";
import { readWatchers, type WatcherName } from "./read-watchers";

const ALERT_TEMPLATE = "ngo-alerts";

/** Mails that are due. What a mail names is settled before it is sent, so that a crash in between tells nothing twice. */
const DUE = `
  select a.mail_id as "mailId", a.organisation_id as "organisationId", a.account_id as "accountId", o.name as organisation,
         m.name, m.email, m.locale,
         json_agg(json_build_object('kind', a.kind, 'centerId', a.center_id, 'facts', a.facts,
                                    'center', coalesce(c.name ->> m.locale, a.center_id), 'workshop', w.name ->> m.locale)
                  order by c.handle, a.kind, a.since, a.id) as alerts
    from ngo_alert a
    join account m on m.id = a.account_id and m.email is not null
    join ngo_organisation o on o.id = a.organisation_id
    left join center c on c.id = a.center_id
    left join workshop w on w.id = a.facts ->> 'workshopId'
   where a.mail_id is not null and a.ended_at is null and a.raised_at > now() - make_interval(days => ${NEWS_DAYS})
     and not exists (select 1 from notification n
                      where n.idempotency_key = '${ALERT_TEMPLATE}:' || a.mail_id and n.status = 'success')
   group by 1, 2, 3, 4, 5, 6, 7 order by 1`;

interface DueMail extends WatcherName {
  readonly mailId: string;
  readonly organisation: string;
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
  readonly alerts: readonly (ToldAlert & { readonly centerId: string })[];
}

/** Tells officers what was raised for them, all that is new in one mail, once. A mail that fails is tried again by the job. */
export async function mailAlerts(container: MedusaContainer): Promise<void> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await gatherInMails(sql);
  const { rows }: { rows: DueMail[] } = await sql.raw(DUE);
  for (const mail of rows)
    await saidOnFailure(container, `Alerts ${mail.mailId}`, () => tell(container, sql, mail));
}

/** Of two who gather at once, one finds each alert. */
async function gatherInMails(sql: Knex): Promise<void> {
  const waiting: { organisation_id: string; account_id: string }[] = await sql("ngo_alert")
    .where({ mail_id: null, ended_at: null })
    .distinct("organisation_id", "account_id");
  for (const whose of waiting)
    await sql("ngo_alert")
      .where({ ...whose, mail_id: null, ended_at: null })
      .update({ mail_id: generateEntityId("", "altm"), updated_at: new Date() });
}

/** Only what they may still see when it is sent; a mail of which nothing is left is none. */
async function tell(container: MedusaContainer, sql: Knex, mail: DueMail): Promise<void> {
  const { mailId, email, locale, organisation, organisationId, name } = mail;
  const [watcher] = await readWatchers(sql, new Date(), mail);
  const alerts = mail.alerts.filter(({ kind, centerId }) =>
    watcher?.centers[alertNeeds(kind)].includes(centerId),
  );
  if (alerts.length === 0) return;
  await sendOnce(container, {
    to: email,
    template: ALERT_TEMPLATE,
    about: { type: "ngo_alert", id: mailId },
    write: () =>
      alertMail(locale, {
        name,
        organisation,
        alerts,
        alertsUrl: organisationLink(locale, organisationId, "/alerts"),
      }),
  });
}
