import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { type TaxReport, taxQuerySchema } from "../../../contracts/tax";
import { listTax } from "../../../workflows/income/list-tax";
import { parseInput } from "../../shared/parse-input";

/** Tax by country, of some months or of all. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<TaxReport>): Promise<void> {
  const sql = req.scope.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION);
  res.json(await listTax(sql, parseInput(taxQuerySchema, req.query)));
}
