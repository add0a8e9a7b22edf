import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { type PriceRuleList, priceRuleSchema } from "../../../contracts/price-rules";
import { listPriceRules, setPriceRule } from "../../../workflows/pricing/price-rules";
import { parseInput } from "../../shared/parse-input";

/** How prices in other currencies are made. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<PriceRuleList>,
): Promise<void> {
  const sql: Knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  res.json({ rules: await listPriceRules(sql) });
}

/** Sets the rule of one currency from now on; answers with all rules. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<PriceRuleList>,
): Promise<void> {
  const sql: Knex = req.scope.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  await setPriceRule(sql, parseInput(priceRuleSchema, req.body), req.auth_context.actor_id);
  res.json({ rules: await listPriceRules(sql) });
}
