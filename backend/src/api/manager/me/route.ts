import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { readMe } from "../../../workflows/access/read-me";
import { scopeOf } from "../manager-request";

export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  res.json(await readMe(req.scope, scopeOf(req)));
}
