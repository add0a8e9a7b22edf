import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { memberToHelp } from "../../../../../../../workflows/access/members-own";
import { printReset } from "../../../../../../../workflows/access/send-reset";
import { sendPdf } from "../../../../../../shared/send-pdf";
import { actOf, reachOf } from "../../../../../manager-request";

/** A slip with which a member chooses a new password. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const here = reachOf(req, "members");
  const managerId = await memberToHelp(req.scope, here, req.params.membership_id ?? "");
  const act = actOf(req, "member.reset_slip_printed", { type: "manager", id: managerId });
  sendPdf(res, await printReset(req.scope, managerId, act));
}
