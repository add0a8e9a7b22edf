import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { RepricingResult } from "../../../../contracts/price-rules";
import { repricePieces } from "../../../../workflows/pricing/reprice-pieces";

/** Prices every piece anew by the newest rates and rules, as the job does every night. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<RepricingResult>,
): Promise<void> {
  res.json(await repricePieces(req.scope));
}
