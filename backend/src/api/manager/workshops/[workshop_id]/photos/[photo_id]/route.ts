import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { PhotoAnswer } from "../../../../../../contracts/manager/photo";
import { presentPhoto } from "../../../../../../workflows/photo/present-photo";
import { removePhotoWorkflow } from "../../../../../../workflows/photo/remove-photo";
import { requirePhoto } from "../../../../../../workflows/photo/require-photo";
import { actOf, reachOf } from "../../../../manager-request";

export async function GET(req: MedusaRequest, res: MedusaResponse<PhotoAnswer>): Promise<void> {
  const { workshopId } = reachOf(req, "see");
  const photo = await requirePhoto(req.scope, req.params.photo_id ?? "", workshopId);
  res.json({ photo: presentPhoto(photo) });
}

/** Deletes a photo; one that a published piece shows stays, with 409 `photo_used`. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { workshopId } = reachOf(req, "list");
  const { id } = await requirePhoto(req.scope, req.params.photo_id ?? "", workshopId);
  const act = actOf(req, "photo.removed", { type: "photo", id });
  await removePhotoWorkflow(req.scope).run({ input: { id, act } });
  res.status(204).end();
}
