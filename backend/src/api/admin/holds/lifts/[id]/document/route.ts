import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { liftDocument } from "../../../../../../workflows/hold/revoke-lift";
import { sendFile } from "../../../../../shared/send-file";

export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  sendFile(res, await liftDocument(req.scope, String(req.params.id)));
}
