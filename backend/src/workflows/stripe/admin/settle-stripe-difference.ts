import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import { settleDifference } from "../../../modules/psp/differences/stored-differences";

/** Closes a difference by an operator's word about what was done. Throws `difference_not_open` for one that is closed, or none. */
export async function settleStripeDifference(
  container: MedusaContainer,
  settled: { readonly id: string; readonly by: string; readonly note: string },
): Promise<void> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  if (await settleDifference(sql, settled)) return;
  throw new MedusaError(
    MedusaError.Types.NOT_FOUND,
    "This difference isn't open any more.",
    "difference_not_open",
  );
}
