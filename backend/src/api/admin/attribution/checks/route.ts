import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { LedgerChecks } from "../../../../contracts/attribution";
import { checkBooks } from "../../../../workflows/attribution/checks/check-books";

/** What the books' checks find at this moment. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<LedgerChecks>): Promise<void> {
  const sql: Knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  res.json({ checks: await checkBooks(sql), checkedAt: new Date().toISOString() });
}
