import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { OfficerMe } from "../../../contracts/ngo/session";
import { readOfficerMe } from "../../../workflows/ngo-access/read-officer-me";
import { officerOf } from "../ngo-request";

export async function GET(req: MedusaRequest, res: MedusaResponse<OfficerMe>): Promise<void> {
  res.json(await readOfficerMe(req.scope, officerOf(req).scope));
}
