import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { MANAGER_ROLES, type Right } from "../../contracts/manager/roles";
import { mayDo } from "../../domain/access/manager-scope";

const MEMBERSHIP = `
  select b.id from membership b join workshop w on w.center_id = b.center_id
   where w.id = :workshopId and w.deleted_at is null and b.manager_id = :managerId and b.ended_at is null
     and b.role = any(:roles) and (b.workshop_id is null or b.workshop_id = w.id) limit 1`;

/** Whether a manager has a right in a workshop at this moment: for work that goes on after its request was answered. */
export async function mayStill(
  sql: Knex,
  managerId: string,
  workshopId: string,
  right: Right,
): Promise<boolean> {
  const roles = MANAGER_ROLES.filter((role) => mayDo(role, right));
  const { rows } = await sql.raw(MEMBERSHIP, { managerId, workshopId, roles });
  return rows.length > 0;
}
