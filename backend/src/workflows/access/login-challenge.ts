import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { Portal } from "../../contracts/portal";

/** Medusa's challenges are over after five minutes. */
const OVER = "now() - interval '10 minutes'";

/** Remembers whose login waits at a challenge. */
export async function keepLoginChallenge(
  container: MedusaContainer,
  challenge: string,
  accountId: string,
): Promise<void> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await sql("login_challenge").whereRaw(`created_at < ${OVER}`).delete();
  await sql("login_challenge").insert({ id: challenge, account_id: accountId });
}

/** Whose login waits at a challenge; null for none that is known. */
export async function accountOfChallenge(
  container: MedusaContainer,
  portal: Portal,
  challenge: string,
): Promise<string | null> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const row = await sql("login_challenge as l")
    .join("account as a", "a.id", "l.account_id")
    .where({ "l.id": challenge, "a.portal": portal })
    .first("a.id");
  return row?.id ?? null;
}
