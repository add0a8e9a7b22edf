import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type StatementList, statementListQuerySchema } from "../../../contracts/statement";
import { listStatements } from "../../../workflows/statement/list-statements";
import { parseInput } from "../../shared/parse-input";

/** Closed statements, newest month first. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<StatementList>,
): Promise<void> {
  res.json(await listStatements(req.scope, parseInput(statementListQuerySchema, req.query)));
}
