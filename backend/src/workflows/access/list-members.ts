import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { InvitationDto, MemberDto, MemberList } from "../../contracts/manager/access";
import type { Reach } from "../../domain/access/manager-scope";
import { mayManageSeat } from "../../domain/access/seats";

type Row<T> = Omit<T, "may_change" | "is_you" | "whole_center"> & {
  readonly managerId?: string;
  readonly centerId: string;
  readonly workshopId: string | null;
};

const MEMBERS = `
  select b.id as membership_id, m.id as "managerId", m.name, m.login, b.role, b.center_id as "centerId",
         b.workshop_id as "workshopId", b.created_at as since,
         (select max(s.last_seen_at) from account_session s where s.account_id = m.id) as last_seen_at
    from membership b join account m on m.id = b.manager_id
   where b.ended_at is null and b.center_id = :centerId and (b.workshop_id is null or b.workshop_id = :workshopId)
   order by b.workshop_id nulls first, m.name, b.role`;

const INVITATIONS = `
  select id, name, login, email, role, center_id as "centerId", workshop_id as "workshopId",
         created_at as invited_at, expires_at
    from invitation
   where accepted_at is null and withdrawn_at is null and center_id = :centerId
     and (workshop_id is null or workshop_id = :workshopId)
   order by created_at desc`;

/** Who works in a workshop, by itself or by the whole center, and who is invited to. */
export async function listMembers(container: MedusaContainer, here: Reach): Promise<MemberList> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const place = { centerId: here.centerId, workshopId: here.workshopId };
  const { rows: members }: { rows: Row<MemberDto>[] } = await sql.raw(MEMBERS, place);
  const { rows: invitations }: { rows: Row<InvitationDto>[] } = await sql.raw(INVITATIONS, place);
  return {
    members: members.map(({ managerId, centerId, workshopId, ...member }) => ({
      ...member,
      whole_center: workshopId === null,
      is_you: managerId === here.scope.managerId,
      may_change: mayManageSeat(here, { centerId, workshopId }),
    })),
    invitations: invitations.map(({ centerId, workshopId, ...invitation }) => ({
      ...invitation,
      whole_center: workshopId === null,
      may_change: mayManageSeat(here, { centerId, workshopId }),
    })),
    may_whole_center: here.wholeCenter,
  };
}
