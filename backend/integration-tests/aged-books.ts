import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { source } from "./source";

const { runLedgerChecks } = source<typeof import("../src/workflows/attribution/checks/run-ledger-checks")>(
  "workflows/attribution/checks/run-ledger-checks",
);

const GUARDED = [
  "attribution_line",
  "ledger_source",
  "ledger_transaction",
  "ledger_entry",
  "statement_line",
  "statement_balance",
  "payout",
];
/** Old enough that nobody can still be writing. */
const AGED = ["capture", "refund", "ledger_source", '"order"'];

/** Failing checks before and after a statement that gets round the guards, as only an owner of the tables can. */
export async function corrupted(
  sql: Knex,
  statement: string,
): Promise<{ before: string[]; after: string[] }> {
  const transaction = await sql.transaction();
  try {
    for (const table of GUARDED) await transaction.raw(`alter table ${table} disable trigger user`);
    for (const table of AGED)
      await transaction.raw(`update ${table} set created_at = now() - interval '1 hour'`);
    const before = await failing(transaction);
    await transaction.raw(statement);
    return { before, after: await failing(transaction) };
  } finally {
    await transaction.rollback();
  }
}

async function failing(sql: Knex): Promise<string[]> {
  const checks = await runLedgerChecks(async (text) => (await sql.raw(text)).rows);
  return checks.filter(({ findings }) => findings.length > 0).map(({ id }) => id);
}
