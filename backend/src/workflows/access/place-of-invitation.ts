import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { AccessRefused } from "../../domain/access/access-refused";

/** Where somebody is invited to. @throws AccessRefused `not_found` */
export async function placeOfInvitation(
  container: MedusaContainer,
  id: string,
): Promise<{ readonly centerId: string; readonly workshopId: string | null }> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const row = await sql("invitation")
    .where({ id })
    .first("center_id as centerId", "workshop_id as workshopId");
  if (!row) throw new AccessRefused("not_found");
  return row;
}
