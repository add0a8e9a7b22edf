import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { LackingPieces } from "../../../contracts/customs";
import { listLackingPieces } from "../../../workflows/customs/list-lacking-pieces";

export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<LackingPieces>,
): Promise<void> {
  res.json(await listLackingPieces(req.scope));
}
