import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { beginPhotoWorkflow } from "../../../../../workflows/photo/begin-photo";
import { uploadOf } from "../../../../../workflows/photo/upload-store";
import { actOf, reachOf } from "../../../manager-request";
import { tusServer, uploadLocation } from "./tus-server";
import { answerOffset, readAnnouncement, refuseLargeChunk } from "./upload-request";

/** Announces a photo. Announced again, it stands where it stood. */
export async function POST(req: MedusaRequest, res: MedusaResponse): Promise<void> {
  const { workshopId, scope } = reachOf(req, "list");
  const { id, name, purpose, length } = await readAnnouncement(req);
  if (purpose === "hands") reachOf(req, "consent");
  if (Number(req.headers["content-length"] ?? 0) > 0) refuseLargeChunk(req);
  const { result: photo } = await beginPhotoWorkflow(req.scope).run({
    input: {
      photo: { id, name, purpose, length, workshop_id: workshopId, sent_by: scope.managerId },
      act: actOf(req, "photo.sent", { type: "photo", id }, { bytes: length, purpose }),
    },
  });
  const offset = photo.state === "receiving" ? (await uploadOf(id))?.offset : photo.length;
  if (offset === undefined) await (await tusServer()).handle(req, res);
  else answerOffset(res, 201, { offset, length: photo.length, location: uploadLocation(id) });
}
