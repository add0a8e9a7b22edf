import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { MemberList } from "../../../../../contracts/manager/access";
import { listMembers } from "../../../../../workflows/access/list-members";
import { reachOf } from "../../../manager-request";

export async function GET(req: MedusaRequest, res: MedusaResponse<MemberList>): Promise<void> {
  res.json(await listMembers(req.scope, reachOf(req, "members")));
}
