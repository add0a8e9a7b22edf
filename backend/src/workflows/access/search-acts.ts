import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { AdminActDto, AdminActList, AdminActQuery } from "../../contracts/manager/activity";
import { namedSubject, SUBJECT_NAME, SUBJECTS } from "./act-subjects";

interface ActRow extends Omit<AdminActDto, "actor" | "subject" | "occurredAt"> {
  readonly occurredAt: Date;
  readonly actorKind: AdminActDto["actor"]["kind"];
  readonly actorName: string | null;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly subjectName: string;
  readonly found: string;
}

const SEARCH = `
  select a.id, a.action, a.occurred_at as "occurredAt", a.actor_kind as "actorKind",
         coalesce(m.name || ' (' || m.login || ')', u.email, a.actor_id) as "actorName",
         c.name ->> 'en' as center, w.name ->> 'en' as workshop, o.name as organisation, a.subject_type as "subjectType",
         a.subject_id as "subjectId", ${SUBJECT_NAME} as "subjectName", a.detail, a.address, a.device, count(*) over () as found
    from act a
    left join account m on m.id = a.actor_id
    left join "user" u on u.id = a.actor_id
    left join center c on c.id = a.center_id
    left join workshop w on w.id = a.workshop_id
    left join ngo_organisation o on o.id = a.organisation_id ${SUBJECTS}
   where (:actor::text is null or m.name ilike :actor or m.login ilike :actor or u.email ilike :actor
          or (a.actor_kind = 'nobody' and (sm.name ilike :actor or sm.login ilike :actor)))
     and (:action::text is null or a.action like :action)
     and (:workshopId::text is null or a.workshop_id = :workshopId)
     and (:centerId::text is null or a.center_id = :centerId)
     and (:subject::text is null or a.subject_id = :subject)
     and (:from::date is null or a.occurred_at >= :from::date)
     and (:to::date is null or a.occurred_at < :to::date + 1)
   order by a.seq desc limit :limit offset :offset`;

const PLACES = `
  select w.id, w.name ->> 'en' as name, c.name ->> 'en' as center
    from workshop w join center c on c.id = w.center_id where w.deleted_at is null order by c.handle, w.handle`;

/** What a search word may contain without meaning anything to the pattern. */
const plain = (word: string): string => word.replace(/[\\%_]/g, "\\$&");
const partly = (word: string | undefined) => (word ? `%${plain(word)}%` : null);

/** Everything that was done by anybody, as operators look for it. */
export async function searchActs(container: MedusaContainer, query: AdminActQuery): Promise<AdminActList> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows }: { rows: ActRow[] } = await sql.raw(SEARCH, {
    actor: partly(query.actor),
    action: query.action ? `${plain(query.action)}%` : null,
    workshopId: query.workshop_id ?? null,
    centerId: query.center_id ?? null,
    subject: query.subject || null,
    from: query.from ?? null,
    to: query.to ?? null,
    limit: query.limit,
    offset: query.offset,
  });
  const { rows: places } = await sql.raw(PLACES);
  const actions: { action: string }[] = await sql("act").distinct("action").orderBy("action");
  return {
    count: Number(rows[0]?.found ?? 0),
    places,
    actions: actions.map(({ action }) => action),
    acts: rows.map(
      ({ occurredAt, actorKind, actorName, subjectType, subjectId, subjectName, found: _, ...act }) => ({
        ...act,
        occurredAt: occurredAt.toISOString(),
        actor: { kind: actorKind, name: actorName ?? "" },
        subject: namedSubject(subjectType, subjectId, subjectName),
      }),
    ),
  };
}
