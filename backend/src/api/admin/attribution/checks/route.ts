import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { LedgerChecks } from "../../../../contracts/attribution";
import { runLedgerChecks } from "../../../../workflows/attribution/checks/run-ledger-checks";

/** What the books' checks find at this moment. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<LedgerChecks>): Promise<void> {
  const sql: Knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const checks = await runLedgerChecks(async (text) => (await sql.raw(text)).rows);
  res.json({ checks, checkedAt: new Date().toISOString() });
}
