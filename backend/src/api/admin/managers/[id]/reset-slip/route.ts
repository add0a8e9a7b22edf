import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { printReset } from "../../../../../workflows/access/send-reset";
import { operatorActOf } from "../../../../manager/manager-request";
import { sendPdf } from "../../../../shared/send-pdf";

/** A slip with which a manager chooses a new password. */
export async function POST(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  const managerId = req.params.id ?? "";
  const act = operatorActOf(req, {
    action: "member.reset_slip_printed",
    subject: { type: "manager", id: managerId },
    centerId: null,
    workshopId: null,
  });
  sendPdf(res, await printReset(req.scope, managerId, act));
}
