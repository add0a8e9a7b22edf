import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type AdminManagers, adminManagersQuerySchema } from "../../../contracts/manager/admin-managers";
import { listManagers } from "../../../workflows/access/list-managers";
import { parseInput } from "../../shared/parse-input";

/** Who works with the portal, center by center. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminManagers>,
): Promise<void> {
  const { center_id } = parseInput(adminManagersQuerySchema, req.query);
  res.json(await listManagers(req.scope, center_id));
}
