import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { ActDto, ActList, ActListQuery } from "../../contracts/manager/activity";
import type { Reach } from "../../domain/access/manager-scope";
import { namedSubject, SUBJECT_NAME, SUBJECTS } from "./act-subjects";
import { LOG_IN_FAILED } from "./note-failed-log-in";

interface ActRow extends Omit<ActDto, "actor" | "subject"> {
  readonly actorKind: ActDto["actor"]["kind"];
  readonly actorId: string | null;
  readonly actorName: string | null;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly subjectName: string;
  readonly found: string;
}

/** What was done in the whole center is for those who work in all of it; who knocked with somebody's name is for them alone. */
const ACTS = `
  select a.id, a.action, a.occurred_at, a.actor_kind as "actorKind", a.actor_id as "actorId", m.name as "actorName",
         a.subject_type as "subjectType", a.subject_id as "subjectId", ${SUBJECT_NAME} as "subjectName", a.detail, a.device,
         count(*) over () as found
    from act a left join account m on m.id = a.actor_id and a.actor_kind = 'manager' ${SUBJECTS}
   where a.workshop_id = :workshopId
      or (a.subject_id = :managerId and a.action = '${LOG_IN_FAILED}')
      or (:wholeCenter and a.workshop_id is null and a.center_id = :centerId)
   order by a.seq desc limit :limit offset :offset`;

/** What was done in a workshop, the newest first. Where from is for operators; a device is what its owner calls it. */
export async function listActs(
  container: MedusaContainer,
  { scope, workshopId, centerId, wholeCenter }: Reach,
  { limit, offset }: ActListQuery,
): Promise<ActList> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows }: { rows: ActRow[] } = await sql.raw(ACTS, {
    workshopId,
    managerId: scope.managerId,
    centerId,
    wholeCenter,
    limit,
    offset,
  });
  return {
    count: Number(rows[0]?.found ?? 0),
    acts: rows.map(
      ({ actorKind, actorId, actorName, subjectType, subjectId, subjectName, found: _, ...act }) => ({
        ...act,
        actor: { kind: actorKind, name: actorName ?? "", is_you: actorId === scope.managerId },
        subject: namedSubject(subjectType, subjectId, subjectName),
      }),
    ),
  };
}
