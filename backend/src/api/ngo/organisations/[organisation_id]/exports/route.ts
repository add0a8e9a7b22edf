import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { askExportSchema, type NgoExport } from "../../../../../contracts/ngo/export";
import { askExport } from "../../../../../workflows/ngo-report/ask-export";
import { listExports } from "../../../../../workflows/ngo-report/read-exports";
import { runExportsSoon } from "../../../../../workflows/ngo-report/run-export";
import { parseInput } from "../../../../shared/parse-input";
import { ngoReachOf, officerOf } from "../../../ngo-request";
import { reportActOf } from "../reports/report-act";

/** The newest files of an organisation, those too that wait. */
export async function GET(
  req: MedusaRequest,
  res: MedusaResponse<{ readonly exports: readonly NgoExport[] }>,
): Promise<void> {
  const reach = ngoReachOf(req, "see");
  res.json({ exports: await listExports(req.scope, reach) });
}

/** Asks for a file. It is written while whoever asked goes on. */
export async function POST(req: MedusaRequest, res: MedusaResponse<NgoExport>): Promise<void> {
  const reach = ngoReachOf(req, "see");
  const body = parseInput(askExportSchema, req.body);
  const { officerId: id, locale } = officerOf(req).scope;
  const act = reportActOf(req, "export.asked");
  const asked = await askExport(req.scope, reach, { body, officer: { id, locale }, act });
  runExportsSoon(req.scope);
  res.status(202).json(asked);
}
