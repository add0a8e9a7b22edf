import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { generateEntityId } from "@medusajs/framework/utils";
import type { GrantScope } from "../../../contracts/ngo/roles";
import { AccessRefused } from "../../../domain/access/access-refused";
import { lockOrganisation } from "../in-organisation";

export interface GrantWish {
  readonly organisationId: string;
  readonly centerId: string;
  readonly scope: GrantScope;
  /** First and last day, `YYYY-MM-DD` in UTC; without a last one it holds until it is ended. */
  readonly startsOn: string;
  readonly endsOn: string | null;
  /** The operator. */
  readonly grantedBy: string;
}

const SAME = `
  select 1 from ngo_grant
   where organisation_id = :organisationId and center_id = :centerId and scope = :scope and ended_at is null
     and starts_on <= coalesce(:endsOn, '9999-12-31') and coalesce(ends_on, '9999-12-31') >= :startsOn limit 1`;

/** @throws AccessRefused `not_found` for an organisation that isn't; `grant_already` where those days have the same leave */
export async function giveGrant(sql: Knex, wish: GrantWish): Promise<string> {
  const { organisationId, centerId, scope, startsOn, endsOn, grantedBy } = wish;
  await lockOrganisation(sql, organisationId);
  const { rows } = await sql.raw(SAME, { organisationId, centerId, scope, startsOn, endsOn });
  if (rows.length > 0) throw new AccessRefused("grant_already");
  const id = generateEntityId(undefined, "grt");
  await sql("ngo_grant").insert({
    id,
    organisation_id: organisationId,
    center_id: centerId,
    scope,
    starts_on: startsOn,
    ends_on: endsOn,
    granted_by: grantedBy,
  });
  return id;
}
