import type { PhotoAnswer } from "@second-chance/backend/contracts/manager/photo";
import { PHOTO_LIMITS, type PhotoPurpose } from "@second-chance/backend/contracts/manager/photo-words";
import { askPortal, PORTAL_HEADERS, portalUrl } from "./portal-api";

const AGAIN_AFTER_MS = [0, 1_000, 3_000, 10_000];

interface PhotoToSend {
  readonly file: Blob;
  /** What its file is called: a list of pieces finds it by that. */
  readonly name?: string;
  readonly purpose?: PhotoPurpose;
  readonly onPart?: (part: number) => void;
}

/** What became of a photo; `code` is the shop's, or `no_line`. */
export type SentPhoto =
  | { readonly state: "ready"; readonly id: string }
  | { readonly state: "refused"; readonly code: string };

/** Sends a photo at once, while somebody waits for it. Never throws. */
export async function sendPhoto(workshopId: string, photo: PhotoToSend): Promise<SentPhoto> {
  if (photo.file.size > PHOTO_LIMITS.bytes) return { state: "refused", code: "photo_too_large" };
  const id = crypto.randomUUID();
  const problem = await upload(workshopId, id, photo);
  if (problem) return { state: "refused", code: problem };
  const answer = await askPortal<PhotoAnswer>(`/workshops/${workshopId}/photos/${id}`);
  if (answer.state !== "ok")
    return { state: "refused", code: answer.state === "refused" ? answer.code : "no_line" };
  const { state, code } = answer.data.photo;
  return state === "refused" ? { state, code: code ?? "photo_damaged" } : { state: "ready", id };
}

/** Answers with a code when it didn't arrive. The library is fetched when there is something to send. */
async function upload(
  workshopId: string,
  id: string,
  { file, name, purpose = "piece", onPart }: PhotoToSend,
): Promise<string | undefined> {
  const tus = await import("tus-js-client").catch(() => undefined);
  if (!tus) return "no_line";
  return new Promise((resolve) => {
    const sending = new tus.Upload(file, {
      // Whole, since the shop's answer names the upload relative to it, and the library reads that from the page otherwise.
      endpoint: new URL(portalUrl(`/workshops/${workshopId}/photo-uploads`), location.origin).toString(),
      chunkSize: PHOTO_LIMITS.chunkBytes,
      retryDelays: AGAIN_AFTER_MS,
      headers: PORTAL_HEADERS,
      // A key without a value can't be read by everybody.
      metadata: { id, purpose, ...(name ? { name } : {}) },
      storeFingerprintForResuming: false,
      onProgress: (sent, total) => onPart?.(total ? sent / total : 0),
      onSuccess: () => resolve(undefined),
      onError: (error) => {
        const body = "originalResponse" in error ? error.originalResponse?.getBody() : undefined;
        resolve(/"code"\s*:\s*"(\w+)"/.exec(body ?? "")?.[1] ?? "no_line");
      },
    });
    sending.start();
  });
}
