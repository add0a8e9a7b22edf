import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { hangTagsQuerySchema } from "../../../contracts/documents";
import { printHangTags } from "../../../workflows/print/print-hang-tags";
import { parseInput } from "../../shared/parse-input";
import { sendPdf } from "../../shared/send-pdf";

/** Sheets of hang tags; 404 for a piece that isn't in the shop, 400 for too many tags or an unknown language. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  sendPdf(res, await printHangTags(req.scope, parseInput(hangTagsQuerySchema, req.query)));
}
