import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";

/** Uses up every code for a new password of a manager: one that lies about opens nothing any more. Answers with their ids. */
export async function spendResets(container: MedusaContainer, accountId: string): Promise<string[]> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const now = new Date();
  const spent: { id: string }[] = await sql("password_reset")
    .where({ account_id: accountId, used_at: null })
    .update({ used_at: now, updated_at: now })
    .returning("id");
  return spent.map(({ id }) => id);
}

/** Takes that back, where the password wasn't changed in the end. */
export async function restoreResets(container: MedusaContainer, ids: readonly string[]): Promise<void> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await sql("password_reset").whereIn("id", ids).update({ used_at: null });
}

/** Whoever changes a password may do so because somebody else holds a code: none that was given out before goes on working. */
export const spendResetsStep = createStep(
  "spend-password-resets",
  async ({ accountId }: { readonly accountId: string }, { container }) => {
    const ids = await spendResets(container, accountId);
    return new StepResponse(undefined, ids);
  },
  async (ids, { container }) => {
    if (ids) await restoreResets(container, ids);
  },
);
