import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { lookAtIntent } from "./look-at-intent";

/** Whether a payment is the shop's. One that nobody has told of yet is looked at first: events come in any order. */
export async function knowIntent(container: MedusaContainer, id: string | null): Promise<boolean> {
  if (id === null) return false;
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const known = await sql("psp_intent").where({ id }).first("id");
  return known !== undefined || lookAtIntent(container, id);
}
