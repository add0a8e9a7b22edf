import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { UnlistedPieces } from "../../../../../contracts/manager/listing";
import { readUnlistedPieces } from "../../../../../workflows/listing/unlisted-pieces";
import { reachOf } from "../../../manager-request";

export async function GET(req: MedusaRequest, res: MedusaResponse<UnlistedPieces>): Promise<void> {
  const { workshopId } = reachOf(req, "see");
  res.json({ pieces: await readUnlistedPieces(req.scope, workshopId) });
}
