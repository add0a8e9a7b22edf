import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type FxWaitingEntries, fxWaitingQuerySchema } from "../../../../contracts/fx";
import { waitingOfPair } from "../../../../workflows/attribution/reporting/waiting-of-pair";
import { parseInput } from "../../../shared/parse-input";

/** The entries behind "not converted", for one pair of currencies. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<FxWaitingEntries>,
): Promise<void> {
  res.json(await waitingOfPair(req.scope, parseInput(fxWaitingQuerySchema, req.query)));
}
