import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { templateQuerySchema } from "../../../../../../contracts/manager/piece-import";
import { pieceTemplate } from "../../../../../../workflows/piece-import/piece-template";
import { parseInput } from "../../../../../shared/parse-input";
import { sendFile } from "../../../../../shared/send-file";
import { reachOf } from "../../../../manager-request";

/** The file to fill in. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { workshopId } = reachOf(req, "list");
  const { format, locale } = parseInput(templateQuerySchema, req.query);
  sendFile(res, await pieceTemplate(req.scope, workshopId, format, locale));
}
