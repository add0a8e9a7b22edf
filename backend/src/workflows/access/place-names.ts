import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { Localised } from "../../contracts/locale";

export interface PlaceNames {
  readonly center: Localised;
  /** Null for the whole center. */
  readonly workshop: Localised | null;
}

/** What a center and a workshop of it are called; null where one isn't there or isn't of the other. */
export async function placeNames(
  container: MedusaContainer,
  centerId: string,
  workshopId: string | null,
): Promise<PlaceNames | null> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows }: { rows: PlaceNames[] } = await sql.raw(
    `select c.name as center, w.name as workshop
       from center c left join workshop w on w.center_id = c.id and w.id = :workshopId and w.deleted_at is null
      where c.id = :centerId and c.deleted_at is null and (:workshopId::text is null or w.id is not null)`,
    { centerId, workshopId },
  );
  return rows[0] ?? null;
}
