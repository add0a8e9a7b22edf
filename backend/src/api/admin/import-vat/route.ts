import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { type ImportSchemeList, importSchemeSchema } from "../../../contracts/tax";
import { listImportSchemes, setImportScheme } from "../../../workflows/import-vat/set-import-scheme";
import { parseInput } from "../../shared/parse-input";

/** From when on import VAT is collected at sale, and under which number. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<ImportSchemeList>,
): Promise<void> {
  res.json(await listImportSchemes(req.scope.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION)));
}

/** Sets it from a day on; answers with all that was set. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<ImportSchemeList>,
): Promise<void> {
  const sql: Knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await setImportScheme(sql, parseInput(importSchemeSchema, req.body), req.auth_context.actor_id);
  res.json(await listImportSchemes(sql));
}
