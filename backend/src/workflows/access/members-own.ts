import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { AccessRefused } from "../../domain/access/access-refused";
import type { Reach } from "../../domain/access/manager-scope";
import { mayManageAll, mayManageSeat } from "../../domain/access/seats";
import { seatsOf } from "./may-still-issue";

/** An invitation that this owner manages from here. @throws AccessRefused `not_found` for any other */
export async function ownInvitation(container: MedusaContainer, here: Reach, id: string): Promise<string> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const row = await sql("invitation")
    .where({ id })
    .first("center_id as centerId", "workshop_id as workshopId");
  if (!row || !mayManageSeat(here, row)) throw new AccessRefused("not_found");
  return id;
}

/**
 * The manager of a membership here, to whom this owner may give a new password.
 * @throws AccessRefused `not_found` for a membership out of reach; `member_elsewhere` for somebody who also works where this
 * owner doesn't own: a new password would open that too
 */
export async function memberToHelp(
  container: MedusaContainer,
  here: Reach,
  membershipId: string,
): Promise<string> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const seat = await sql("membership")
    .where({ id: membershipId, ended_at: null })
    .first("center_id as centerId", "workshop_id as workshopId", "manager_id as managerId");
  if (!seat || !mayManageSeat(here, seat)) throw new AccessRefused("not_found");
  if (!mayManageAll(here.scope, await seatsOf(sql, seat.managerId)))
    throw new AccessRefused("member_elsewhere");
  return seat.managerId;
}
