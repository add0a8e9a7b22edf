import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { codeOnlySchema } from "../../../../contracts/manager/access";
import type { ShownOfficerInvitation } from "../../../../contracts/ngo/members";
import { showOfficerInvitation } from "../../../../workflows/ngo-access/open-officer-invitation";
import { parseInput } from "../../../shared/parse-input";

/** What a code invites to. A post, because a code doesn't belong into an address that is written down on the way. */
export async function POST(req: MedusaRequest, res: MedusaResponse<ShownOfficerInvitation>): Promise<void> {
  res.json(await showOfficerInvitation(req.scope, parseInput(codeOnlySchema, req.body).code));
}
