import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { changeFundSchema, type FundDetail, fundEntriesQuerySchema } from "../../../../contracts/fund";
import { changeFundWorkflow } from "../../../../workflows/fund/change-fund";
import { readFund } from "../../../../workflows/fund/read-funds";
import { parseInput } from "../../../shared/parse-input";

/** One fund and the entries behind its numbers. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<FundDetail>): Promise<void> {
  const query = parseInput(fundEntriesQuerySchema, req.query);
  res.json(await readFund(req.scope, String(req.params.id), query));
}

/** Renames it, closes it or opens it again; there is no way to delete one. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<FundDetail>): Promise<void> {
  const id = String(req.params.id);
  await changeFundWorkflow(req.scope).run({ input: { id, ...parseInput(changeFundSchema, req.body) } });
  res.json(await readFund(req.scope, id, fundEntriesQuerySchema.parse({})));
}
