import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { requirePhoto } from "../../../../../workflows/photo/require-photo";
import { sendPhoto } from "../../../../shared/send-photo";

/** A photo that waits for somebody to look at it. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse): Promise<void> {
  await sendPhoto(req, res, await requirePhoto(req.scope, String(req.params.id)));
}
