import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { type SavedReport, saveReportSchema } from "../../../../../../contracts/ngo/report";
import { deleteReport } from "../../../../../../workflows/ngo-report/delete-report";
import { saveReport } from "../../../../../../workflows/ngo-report/save-report";
import { readReport } from "../../../../../../workflows/ngo-report/saved-reports";
import { parseInput } from "../../../../../shared/parse-input";
import { ngoActOf, ngoReachOf, officerOf } from "../../../../ngo-request";
import { reportActOf } from "../report-act";

const idOf = (req: MedusaRequest) => req.params.id ?? "";

/** One report that an organisation keeps. */
export async function GET(req: MedusaRequest, res: MedusaResponse<SavedReport>): Promise<void> {
  const reach = ngoReachOf(req, "see");
  res.json(await readReport(req.scope, reach.organisation.id, idOf(req)));
}

/** Changes a report; files that were made of it stay what they are. */
export async function PUT(req: MedusaRequest, res: MedusaResponse<SavedReport>): Promise<void> {
  const reach = ngoReachOf(req, "report");
  const body = parseInput(saveReportSchema, req.body);
  const by = officerOf(req).scope.officerId;
  const act = reportActOf(req, "report.changed");
  res.json(await saveReport(req.scope, reach, { id: idOf(req), body, by, act }));
}

/** Keeps a report no longer. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const reach = ngoReachOf(req, "report");
  const act = ngoActOf(req, "report.deleted", { type: "ngo_report", id: idOf(req) });
  await deleteReport(req.scope, reach, { id: idOf(req), act });
  res.status(204).end();
}
