import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import {
  createFundSchema,
  type FundDetail,
  type FundList,
  fundEntriesQuerySchema,
} from "../../../contracts/fund";
import { createFundWorkflow } from "../../../workflows/fund/create-fund";
import { listFunds, readFund } from "../../../workflows/fund/read-funds";
import { parseInput } from "../../shared/parse-input";

/** Every fund with what it got, in each currency. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<FundList>): Promise<void> {
  res.json(await listFunds(req.scope));
}

export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse<FundDetail>): Promise<void> {
  const { result: id } = await createFundWorkflow(req.scope).run({
    input: parseInput(createFundSchema, req.body),
  });
  res.status(201).json(await readFund(req.scope, id, fundEntriesQuerySchema.parse({})));
}
