import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { ExecArgs } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { attributeMissing } from "../workflows/attribution/attribute-missing";
import { runLedgerChecks } from "../workflows/attribution/checks/run-ledger-checks";
import { recountSummaries } from "../workflows/income/fold-summaries";
import { recountParcels } from "../workflows/ngo/fold-parcels";

/**
 * `medusa exec ./src/scripts/check-ledger.ts`: prints every check of the books, exits with 1 when one fails. With
 * CHECK_LEDGER_FIX=1 it first does what is always safe: it brings orders that are behind into the book, by the rows of
 * the payment module. With CHECK_LEDGER_RECOUNT=1 it counts the sums of income anew, which are no part of the book.
 * Nothing that stands in the book is ever changed.
 */
export default async function checkLedger({ container }: ExecArgs): Promise<void> {
  if (process.env.CHECK_LEDGER_FIX === "1") {
    const { behind, failed } = await attributeMissing(container);
    console.log(`${behind - failed.length} of ${behind} orders that were behind are brought into the book.`);
  }
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  if (process.env.CHECK_LEDGER_RECOUNT === "1") {
    const { entries, sums, corrected } = await recountSummaries(sql);
    console.log(
      `${entries} entries are counted into ${sums} sums; ${corrected} of these were wrong or missing.`,
    );
    console.log(`${await recountParcels(sql)} parcels that left are counted.`);
  }
  const checks = await runLedgerChecks(async (text) => (await sql.raw(text)).rows);
  for (const { title, findings } of checks) {
    console.log(`${findings.length === 0 ? "ok  " : "FAIL"} ${title}`);
    for (const finding of findings) console.log(`     ${finding}`);
  }
  const failed = checks.filter(({ findings }) => findings.length > 0).length;
  console.log(failed === 0 ? "The books are in order." : `${failed} of ${checks.length} checks failed.`);
  // medusa exec ends the process itself, with whatever code stands here.
  process.exitCode = failed === 0 ? 0 : 1;
}
