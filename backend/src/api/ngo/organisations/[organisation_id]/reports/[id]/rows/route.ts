import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { reportRowsQuerySchema } from "../../../../../../../contracts/ngo/report";
import type { ReportSheet } from "../../../../../../../contracts/ngo/report-sheet";
import { readSheet } from "../../../../../../../workflows/ngo-report/read-sheet";
import { requireReport } from "../../../../../../../workflows/ngo-report/saved-reports";
import { parseInput } from "../../../../../../shared/parse-input";
import { ngoReachOf } from "../../../../../ngo-request";

/** What a report says now. */
export async function GET(req: MedusaRequest, res: MedusaResponse<ReportSheet>): Promise<void> {
  const reach = ngoReachOf(req, "see");
  const query = parseInput(reportRowsQuerySchema, req.query);
  const { name, definition, ...report } = await requireReport(
    req.scope,
    reach.organisation.id,
    req.params.id ?? "",
  );
  const locale = query.locale ?? report.locale;
  res.json(await readSheet(req.scope, reach, { name, locale, definition }));
}
