import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { PriceRuleInput } from "../contracts/price-rules";
import { readDataset } from "../datasets/read-dataset";
import { setPriceRule } from "../workflows/pricing/price-rules";
import type { Seeding, SeedPart } from "./seeding";

const BY = "demo world";

/** How the demo's prices in other currencies are made; nothing where somebody has set a rule. */
export async function demoPriceRules({ container }: Seeding): Promise<SeedPart> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const known = await sql("conversion_rule").first("id");
  if (known) return { part: "price rules", created: [] };
  const { rules } = readDataset<{ rules: readonly PriceRuleInput[] }>("price-rules.json");
  for (const rule of rules) await setPriceRule(sql, rule, BY);
  return { part: "price rules", created: rules.map(({ currency_code }) => currency_code) };
}
