import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { FairTill } from "../../../contracts/fair-sale";
import { readFairTill } from "../../../workflows/fair-sale/read-fair-till";

/** Centers and pieces, for a till that will be without a line. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<FairTill>): Promise<void> {
  res.json(await readFairTill(req.scope));
}
