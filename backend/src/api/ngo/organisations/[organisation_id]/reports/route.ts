import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type SavedReport, saveReportSchema } from "../../../../../contracts/ngo/report";
import { saveReport } from "../../../../../workflows/ngo-report/save-report";
import { listReports } from "../../../../../workflows/ngo-report/saved-reports";
import { parseInput } from "../../../../shared/parse-input";
import { ngoReachOf, officerOf } from "../../../ngo-request";
import { reportActOf } from "./report-act";

/** The reports that an organisation keeps, by name. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<{ readonly reports: readonly SavedReport[] }>,
): Promise<void> {
  const reach = ngoReachOf(req, "see");
  res.json({ reports: await listReports(req.scope, reach.organisation.id) });
}

/** Keeps a report. */
export async function POST(req: MedusaRequest, res: MedusaResponse<SavedReport>): Promise<void> {
  const reach = ngoReachOf(req, "report");
  const body = parseInput(saveReportSchema, req.body);
  const by = officerOf(req).scope.officerId;
  const act = reportActOf(req, "report.saved");
  res.status(201).json(await saveReport(req.scope, reach, { id: null, body, by, act }));
}
