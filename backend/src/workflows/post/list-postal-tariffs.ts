import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { PostalTariffList } from "../../contracts/postal-tariffs";
import { openSuspensions, tablesInForce } from "./stored-tariffs";
import { tableOnWire } from "./tariff-on-wire";

/** The tables in force, and where a service carries nothing for now. */
export async function listPostalTariffs(container: MedusaContainer): Promise<PostalTariffList> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const [tables, suspensions] = await Promise.all([tablesInForce(sql), openSuspensions(sql)]);
  return {
    tables: tables.map(({ table, loadedBy, loadedAt }) => ({ ...tableOnWire(table), loadedBy, loadedAt })),
    suspensions,
  };
}
