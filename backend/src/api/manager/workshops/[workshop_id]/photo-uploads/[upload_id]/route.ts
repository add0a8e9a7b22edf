import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { removePhotoWorkflow } from "../../../../../../workflows/photo/remove-photo";
import { actOf } from "../../../../manager-request";
import { tusServer } from "../tus-server";
import { answerOffset, photoOfUpload, refuseLargeChunk } from "../upload-request";

/** How far a photo has come. */
export async function HEAD(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { state, length } = await photoOfUpload(req);
  if (state === "receiving") await (await tusServer()).handle(req, res);
  else answerOffset(res, 200, { offset: length, length });
}

/** The next chunk of a photo; with the last one it becomes `ready` or `refused`. */
export async function PATCH(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { state, length } = await photoOfUpload(req);
  refuseLargeChunk(req);
  if (state === "receiving") await (await tusServer()).handle(req, res);
  // The answer to the last chunk got lost on its way, and the device sends it once more.
  else answerOffset(res, 409, { offset: length, length });
}

/** Takes a photo back, wherever it is on its way. */
export async function DELETE(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { id } = await photoOfUpload(req);
  const act = actOf(req, "photo.removed", { type: "photo", id });
  await removePhotoWorkflow(req.scope).run({ input: { id, act } });
  res.set("Tus-Resumable", "1.0.0").status(204).end();
}
