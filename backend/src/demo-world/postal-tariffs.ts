import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { MARKETS } from "../contracts/markets";
import { readPostServices } from "../datasets/destination-facts";
import { demoTariffs } from "../domain/shipping";
import { insertSuspension, insertTables, tablesInForce } from "../workflows/post/stored-tariffs";
import type { Seeding, SeedPart } from "./seeding";

const BY = "demo world";

/** The demo's tables, none of which a post has published, and where its posts carry nothing. */
export async function postalTariffs({ container }: Seeding): Promise<SeedPart> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const known = new Set((await tablesInForce(sql)).map(({ table }) => table.service));
  const services = readPostServices();
  const fresh = demoTariffs(services).filter(({ service }) => !known.has(service));
  for (const { suspensions, ...table } of fresh) {
    await insertTables(sql, [table], BY);
    for (const { country, from, to } of suspensions) {
      if (!MARKETS.some((market) => market.country === country)) continue;
      const reason = services.suspensions.find(({ service }) => service === table.service)?.reason ?? "";
      await insertSuspension(sql, { service: table.service, country, from, to, reason }, BY);
    }
  }
  return { part: "postal tariffs", created: fresh.map(({ service }) => service) };
}
