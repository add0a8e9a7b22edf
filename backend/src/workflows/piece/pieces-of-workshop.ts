import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

export interface PieceOfWorkshop {
  readonly productId: string;
  readonly handle: string;
}

const PIECES = `
  select p.id as "productId", p.handle from product_product_center_workshop pw
    join product p on p.id = pw.product_id and p.deleted_at is null
   where pw.workshop_id = ? and pw.deleted_at is null
   order by p.handle`;

/** Every piece of a workshop, in the shop or not. */
export async function piecesOfWorkshop(
  container: MedusaContainer,
  workshopId: string,
): Promise<PieceOfWorkshop[]> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows } = await sql.raw(PIECES, [workshopId]);
  return rows;
}
