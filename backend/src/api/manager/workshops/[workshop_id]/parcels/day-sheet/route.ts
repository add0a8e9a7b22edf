import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { daySheetQuerySchema } from "../../../../../../contracts/manager/parcel";
import { printDaySheet } from "../../../../../../workflows/parcel/print-day-sheet";
import { parseInput } from "../../../../../shared/parse-input";
import { sendPdf } from "../../../../../shared/send-pdf";
import { reachOf } from "../../../../manager-request";

/** The work of the day on A4, without a name or an address. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const reach = reachOf(req, "see");
  const { language = reach.scope.locale } = parseInput(daySheetQuerySchema, req.query);
  sendPdf(res, await printDaySheet(req.scope, reach, language));
}
