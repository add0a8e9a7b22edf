import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { Locale, Localised } from "../../contracts/locale";
import type { ActListQuery } from "../../contracts/manager/activity";
import type { OrganisationActs } from "../../contracts/ngo/activity";
import { SUBJECT_NAME, SUBJECTS } from "../access/act-subjects";

type Act = OrganisationActs["acts"][number];

interface ActRow extends Omit<Act, "actor" | "subject" | "center" | "occurred_at"> {
  readonly occurred_at: Date;
  readonly actorKind: Act["actor"]["kind"];
  readonly actorId: string | null;
  readonly actorName: string | null;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly subjectName: string;
  readonly centerName: Localised | null;
  readonly found: string;
}

const ACTS = `
  select a.id, a.action, a.occurred_at, a.actor_kind as "actorKind", a.actor_id as "actorId", m.name as "actorName",
         a.subject_type as "subjectType", a.subject_id as "subjectId", ${SUBJECT_NAME} as "subjectName",
         c.name as "centerName", a.detail, a.device, count(*) over () as found
    from act a
    left join account m on m.id = a.actor_id and a.actor_kind = 'officer'
    left join center c on c.id = a.center_id ${SUBJECTS}
   where a.organisation_id = :organisationId
   order by a.seq desc limit :limit offset :offset`;

interface Asked extends ActListQuery {
  readonly organisationId: string;
  readonly officerId: string;
  /** Of centers' names. */
  readonly locale: Locale;
}

/** What was done in an organisation and what operators did for it, the newest first. */
export async function listOrganisationActs(
  container: MedusaContainer,
  { locale, ...asked }: Asked,
): Promise<OrganisationActs> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { organisationId, limit, offset } = asked;
  const { rows }: { rows: ActRow[] } = await sql.raw(ACTS, { organisationId, limit, offset });
  return {
    count: Number(rows[0]?.found ?? 0),
    acts: rows.map((row) => ({
      id: row.id,
      action: row.action,
      occurred_at: row.occurred_at.toISOString(),
      actor: {
        kind: row.actorKind,
        name: row.actorName ?? "",
        is_you: row.actorId === asked.officerId,
      },
      subject: { type: row.subjectType, id: row.subjectId, name: row.subjectName },
      center: row.centerName?.[locale] ?? null,
      detail: row.detail,
      device: row.device,
    })),
  };
}
