import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type PhotoList, photoListQuerySchema } from "../../../../../contracts/manager/photo";
import { listPhotos } from "../../../../../workflows/photo/list-photos";
import { parseInput } from "../../../../shared/parse-input";
import { reachOf } from "../../../manager-request";

/** The workshop's photos, and how much room they take. */
export async function GET(req: MedusaRequest, res: MedusaResponse<PhotoList>): Promise<void> {
  const { workshopId } = reachOf(req, "see");
  res.json(await listPhotos(req.scope, workshopId, parseInput(photoListQuerySchema, req.query)));
}
