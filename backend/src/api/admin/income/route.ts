import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { type IncomeReport, incomeQuerySchema } from "../../../contracts/income";
import { listIncome } from "../../../workflows/income/list-income";
import { parseInput } from "../../shared/parse-input";

/** Income of centers and workshops, by month, destination, craft or recipient. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<IncomeReport>): Promise<void> {
  const sql = req.scope.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION);
  res.json(await listIncome(sql, parseInput(incomeQuerySchema, req.query)));
}
