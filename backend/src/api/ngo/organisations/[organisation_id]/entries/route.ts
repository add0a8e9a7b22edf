import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type NgoEntries, ngoEntriesQuerySchema } from "../../../../../contracts/ngo/figures";
import { listNgoEntries } from "../../../../../workflows/ngo/list-ngo-entries";
import { parseInput } from "../../../../shared/parse-input";
import { ngoReachOf } from "../../../ngo-request";

/** The entries behind a number. */
export async function GET(req: MedusaRequest, res: MedusaResponse<NgoEntries>): Promise<void> {
  const reach = ngoReachOf(req, "see");
  res.json(await listNgoEntries(req.scope, reach, parseInput(ngoEntriesQuerySchema, req.query)));
}
