import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** Medusa's challenges are over after five minutes. */
const OVER = "now() - interval '10 minutes'";

/** Remembers whose login waits at a challenge. */
export async function keepLoginChallenge(
  container: MedusaContainer,
  challenge: string,
  managerId: string,
): Promise<void> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await sql("login_challenge").whereRaw(`created_at < ${OVER}`).delete();
  await sql("login_challenge").insert({ id: challenge, manager_id: managerId });
}

/** Whose login waits at a challenge; null for none that is known. */
export async function managerOfChallenge(
  container: MedusaContainer,
  challenge: string,
): Promise<string | null> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const row = await sql("login_challenge").where({ id: challenge }).first("manager_id");
  return row?.manager_id ?? null;
}
