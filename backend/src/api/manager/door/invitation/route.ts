import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { codeOnlySchema, type ShownInvitation } from "../../../../contracts/manager/access";
import { showInvitation } from "../../../../workflows/access/open-invitation";
import { parseInput } from "../../../shared/parse-input";

/** What a code invites to. A post, because a code doesn't belong into an address that is written down on the way. */
export async function POST(req: MedusaRequest, res: MedusaResponse<ShownInvitation>): Promise<void> {
  res.json(await showInvitation(req.scope, parseInput(codeOnlySchema, req.body).code));
}
