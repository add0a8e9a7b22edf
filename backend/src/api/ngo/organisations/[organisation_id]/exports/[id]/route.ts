import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { NgoExport } from "../../../../../../contracts/ngo/export";
import { readExport } from "../../../../../../workflows/ngo-report/read-exports";
import { ngoReachOf } from "../../../../ngo-request";

/** How far a file has come, or how it ended. */
export async function GET(req: MedusaRequest, res: MedusaResponse<NgoExport>): Promise<void> {
  const reach = ngoReachOf(req, "see");
  res.json(await readExport(req.scope, reach, req.params.id ?? ""));
}
