import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ReportRecipients } from "../../../../../../contracts/ngo/report";
import { membersToday } from "../../../../../../workflows/ngo-report/saved-reports";
import { ngoReachOf } from "../../../../ngo-request";

/** Whom a report can be mailed to: all who have a seat today, by name, and nothing else of them. */
export async function GET(req: MedusaRequest, res: MedusaResponse<ReportRecipients>): Promise<void> {
  const { organisation } = ngoReachOf(req, "report");
  const members = await membersToday(req.scope, organisation.id);
  res.json({ recipients: members.map(({ id, name }) => ({ id, name })) });
}
