import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { requirePhoto } from "../../../../../../../workflows/photo/require-photo";
import { sendPhoto } from "../../../../../../shared/send-photo";
import { reachOf } from "../../../../../manager-request";

/** A photo that the public doesn't see yet; a picture of hands only for who may look after consents. */
export async function GET(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { workshopId } = reachOf(req, "see");
  const photo = await requirePhoto(req.scope, req.params.photo_id ?? "", workshopId);
  if (photo.purpose === "hands") reachOf(req, "consent");
  await sendPhoto(req, res, photo);
}
