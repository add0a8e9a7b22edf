import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type RuleRows, ruleRowsQuerySchema } from "../../../../contracts/import-rules";
import { listRuleRows } from "../../../../workflows/verdict/list-rule-rows";
import { parseInput } from "../../../shared/parse-input";

/** What the version in force says of one country. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<RuleRows>): Promise<void> {
  const { country } = parseInput(ruleRowsQuerySchema, req.query);
  res.json(await listRuleRows(req.scope, country));
}
