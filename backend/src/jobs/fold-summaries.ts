import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { foldSummaries } from "../workflows/income/fold-summaries";
import { foldParcels } from "../workflows/ngo/fold-parcels";

/** Every minute, so that pages of income look up no more entries and parcels one by one than a minute brings. */
export default async function foldSummariesEveryMinute(container: MedusaContainer): Promise<void> {
  const connection: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await foldSummaries(connection);
  await foldParcels(connection);
}

export const config = { name: "fold-summaries", schedule: "* * * * *" };
