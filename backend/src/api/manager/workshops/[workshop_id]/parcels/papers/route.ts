import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { sendersPapersQuerySchema } from "../../../../../../contracts/manager/parcel";
import { printManagedPapers } from "../../../../../../workflows/parcel/print-managed-papers";
import { parseInput } from "../../../../../shared/parse-input";
import { sendPdf } from "../../../../../shared/send-pdf";
import { actOf, reachOf } from "../../../../manager-request";

/** Papers of one or several parcels in one file; refused whole, saying of which and why. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const reach = reachOf(req, "send");
  const query = parseInput(sendersPapersQuerySchema, req.query);
  const act = actOf(req, "parcel.papers_printed", { type: "parcel", id: "" });
  sendPdf(res, await printManagedPapers(req.scope, reach, query, act));
}
