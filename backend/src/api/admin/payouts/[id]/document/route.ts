import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { payoutDocument } from "../../../../../workflows/payout/payout-document";
import { sendFile } from "../../../../shared/send-file";

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  sendFile(res, await payoutDocument(req.scope, String(req.params.id)));
}
