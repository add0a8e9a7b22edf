import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { evidenceDocument } from "../../../../../workflows/evidence/evidence-document";
import { sendFile } from "../../../../shared/send-file";

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  sendFile(res, await evidenceDocument(req.scope, String(req.params.id)));
}
