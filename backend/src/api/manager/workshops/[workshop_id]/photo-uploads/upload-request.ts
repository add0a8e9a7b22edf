import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { MedusaError } from "@medusajs/framework/utils";
import { type PhotoUpload, photoUploadSchema } from "../../../../../contracts/manager/photo";
import { PHOTO_LIMITS } from "../../../../../contracts/manager/photo-words";
import type { Reach } from "../../../../../domain/access/manager-scope";
import type { StoredPhoto } from "../../../../../modules/photo/photo-rows";
import { PhotoRefusal } from "../../../../../workflows/photo/photo-refusal";
import { removePhotoWorkflow } from "../../../../../workflows/photo/remove-photo";
import { requirePhoto } from "../../../../../workflows/photo/require-photo";
import { parseInput } from "../../../../shared/parse-input";
import { actOf, reachOf, scopeOf } from "../../../manager-request";

const TUS = { "Tus-Resumable": "1.0.0", "Cache-Control": "no-store" } as const;

/** What a device says of a photo before it sends it. Refuses what is too large before any of it has travelled. */
export async function readAnnouncement(req: MedusaRequest): Promise<PhotoUpload> {
  const { Metadata } = await import("@tus/server");
  const announced = parseInput(photoUploadSchema, {
    ...metadataOf(() => Metadata.parse(String(req.headers["upload-metadata"] ?? ""))),
    length: req.headers["upload-length"],
  });
  if (announced.length > PHOTO_LIMITS.bytes)
    throw new PhotoRefusal("photo_too_large", `A photo has at most ${PHOTO_LIMITS.bytes} bytes.`);
  return announced;
}

function metadataOf(read: () => Record<string, string | null>): Record<string, string | null> {
  try {
    return read();
  } catch {
    throw new MedusaError(MedusaError.Types.INVALID_DATA, "The header Upload-Metadata can't be read.");
  }
}

/** A line that drops costs one chunk at most; who sends more at once isn't the portal. */
export function refuseLargeChunk(req: MedusaRequest): void {
  const length = Number(req.headers["content-length"]);
  if (!(length <= PHOTO_LIMITS.chunkBytes))
    throw new PhotoRefusal(
      "chunk_too_large",
      `Send at most ${PHOTO_LIMITS.chunkBytes} bytes in a request, and say how many they are.`,
    );
}

/**
 * The photo of an upload, for a manager who may still send it. What somebody has begun to send whose access has ended
 * meanwhile is removed.
 */
export async function photoOfUpload(req: MedusaRequest): Promise<StoredPhoto> {
  const id = req.params.upload_id ?? "";
  let reach: Reach;
  try {
    reach = reachOf(req, "list");
  } catch (refusal) {
    await forget(req, id);
    throw refusal;
  }
  return requirePhoto(req.scope, id, reach.workshopId);
}

async function forget(req: MedusaRequest, id: string): Promise<void> {
  const photo = await requirePhoto(req.scope, id, req.params.workshop_id).catch(() => undefined);
  if (photo?.state !== "receiving" || photo.sent_by !== scopeOf(req).managerId) return;
  const act = actOf(req, "photo.removed", { type: "photo", id }, { reason: "access_ended" });
  await removePhotoWorkflow(req.scope).run({ input: { id, act } });
}

/** Says how far an upload is, as tus does. */
export function answerOffset(
  res: MedusaResponse,
  status: 200 | 201 | 409,
  {
    offset,
    length,
    location,
  }: { readonly offset: number; readonly length: number; readonly location?: string },
): void {
  res.set({ ...TUS, "Upload-Offset": String(offset), "Upload-Length": String(length) });
  if (location) res.set("Location", location);
  res.status(status).end();
}
