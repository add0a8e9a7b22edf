import { renameSync, writeFileSync } from "node:fs";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { openShop } from "../demo-world/open-shop";
import { seedPastOrders } from "../demo-world/past-orders/seed-past-orders";
import { holdingBooksOpen } from "../modules/attribution/statements/books-open";
import { publishDueQuarters } from "../workflows/open-books/publish-due-quarters";
import { closeDueMonths } from "../workflows/statement/close-due-months";

/**
 * `medusa exec ./src/scripts/seed-history.ts`: fills in the demo's past orders behind a running shop. Prints
 * `PROGRESS n/200 orders` and, when `HISTORY_OUT` names a file, keeps `{done, total}` in it.
 */
export default async function seedHistory({ container }: ExecArgs): Promise<void> {
  const { salesChannelId, regions } = await openShop({ container, progress: () => undefined });
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { created } = await holdingBooksOpen(sql, () =>
    seedPastOrders(container, { salesChannelId, regions }, (done, total) => {
      console.log(`PROGRESS ${done}/${total} orders`);
      record({ done, total });
    }),
  );
  await closeDueMonths(container);
  await publishDueQuarters(container);
  console.log(created === 0 ? "history: nothing to do, the past is complete" : `history: ${created} orders`);
}

/** Whole at any moment: a reader never sees half a file. */
function record(state: { done: number; total: number }): void {
  const out = process.env.HISTORY_OUT;
  if (!out) return;
  writeFileSync(`${out}.new`, `${JSON.stringify(state)}\n`);
  renameSync(`${out}.new`, out);
}
