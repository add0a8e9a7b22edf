import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type HoldList, holdsQuerySchema } from "../../../contracts/hold";
import { listHolds } from "../../../workflows/hold/list-holds";
import { parseInput } from "../../shared/parse-input";

/** What is held on its way to a country, and what operators have lifted. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<HoldList>): Promise<void> {
  res.json(await listHolds(req.scope, parseInput(holdsQuerySchema, req.query)));
}
