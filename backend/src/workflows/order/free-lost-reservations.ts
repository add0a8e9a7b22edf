import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { IInventoryService, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";

const GRACE_MINUTES = 10;

/** Pieces held back for a line whose order was taken back by a completion that failed, and then could not do the rest. */
const LOST = `
  select r.id from reservation_item r
   where r.deleted_at is null and r.line_item_id is not null
     and r.created_at < now() - make_interval(mins => ?)
     and not exists (select 1 from order_item i join "order" o on o.id = i.order_id and o.deleted_at is null
                      where i.item_id = r.line_item_id)
   limit 100`;

/** Puts them back on the shelf. Answers with how many reservations are gone. */
export async function freeLostReservations(container: MedusaContainer): Promise<number> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows }: { rows: { id: string }[] } = await sql.raw(LOST, [GRACE_MINUTES]);
  if (rows.length === 0) return 0;
  const ids = rows.map(({ id }) => id);
  await container.resolve<IInventoryService>(Modules.INVENTORY).deleteReservationItems(ids);
  container
    .resolve(ContainerRegistrationKeys.LOGGER)
    .warn(`Freed ${ids.length} reservations of orders that do not exist`);
  return ids.length;
}
