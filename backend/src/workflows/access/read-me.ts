import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { Localised } from "../../contracts/locale";
import { MANAGER_ROLES, RIGHTS, ROLE_RIGHTS } from "../../contracts/manager/roles";
import type { ManagerMe } from "../../contracts/manager/session";
import { type ManagerScope, workshopsWith } from "../../domain/access/manager-scope";

interface WorkshopRow {
  readonly id: string;
  readonly name: Localised;
  readonly centerId: string;
  readonly centerName: Localised;
  readonly currencyCode: string;
}

/** Who is logged in, with each workshop that they reach and what they may do there. */
export async function readMe(container: MedusaContainer, scope: ManagerScope): Promise<ManagerMe> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const manager = await sql("account")
    .where({ id: scope.managerId })
    .first("id", "name", "login", "email", "locale");
  const { rows }: { rows: WorkshopRow[] } = await sql.raw(
    `select w.id, w.name, c.id as "centerId", c.name as "centerName", c.currency_code as "currencyCode"
       from workshop w join center c on c.id = w.center_id
      where w.id = any(?) order by c.handle, w.handle`,
    [[...workshopsWith(scope, "see")]],
  );
  const workshops = rows.map(({ id, name, centerId, centerName, currencyCode }) => {
    const here = scope.memberships.filter(({ workshopIds }) => workshopIds.includes(id));
    const roles = MANAGER_ROLES.filter((role) => here.some((membership) => membership.role === role));
    return {
      id,
      name: name[scope.locale],
      center_id: centerId,
      center_name: centerName[scope.locale],
      currency_code: currencyCode,
      role: roles[0] ?? "viewer",
      rights: RIGHTS.filter((right) => roles.some((role) => ROLE_RIGHTS[role].includes(right))),
    };
  });
  return { manager, workshops };
}
