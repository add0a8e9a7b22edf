import type { PhotoAnswer } from "@second-chance/backend/contracts/manager/photo";
import { PHOTO_LIMITS } from "@second-chance/backend/contracts/manager/photo-words";
import { askPortal, PORTAL_HEADERS, portalUrl } from "../../portal/portal-api";
import type { RoundEnd } from "../drafts/desk-state";
import { changePhoto } from "../drafts/draft-store";
import type { KeptPhoto } from "./kept-photo";

/** Tries after a dropped line, before the next round takes it up again. */
const AGAIN_AFTER_MS = [0, 1_000, 3_000];
/** The shop decodes a photo within seconds; afterwards the next round asks. */
const ASK_EVERY_MS = 700;
const MOST_ASKS = 12;

interface Told {
  readonly told: () => Promise<void>;
  readonly progress: (photoId: string, part: number) => void;
}

type Ended = "sent" | "no_line" | "not_allowed" | "unknown" | "enough_today" | { readonly refused: string };

const ENOUGH_TODAY = "photos_enough_today";
/** Locked: a request that was given up is still being answered. Whatever is above 499 says nothing about the photo. */
const LOCKED = 423;

/** What tus tells of a failure: the shop's answer, where there was one. */
interface TusFailure {
  readonly originalResponse?: { readonly getStatus: () => number; readonly getBody: () => string } | null;
}

function endOf({ originalResponse: answer }: TusFailure): Ended {
  const status = answer?.getStatus() ?? 0;
  const [, code = "photo_not_accepted"] = /"code"\s*:\s*"(\w+)"/.exec(answer?.getBody() ?? "") ?? [];
  // Tomorrow it is sent by itself.
  if (code === ENOUGH_TODAY) return "enough_today";
  if (status === 401 || status === 403) return "not_allowed";
  if (status < 400 || status === LOCKED || status === 429 || status >= 500) return "no_line";
  // The shop has forgotten the upload: it begins anew.
  if (status === 404 || status === 410) return "unknown";
  return { refused: code };
}

/** Sends one photo from where it was cut off. Its library is fetched when there is something to send. */
async function upload(workshopId: string, photo: KeptPhoto, onPart: (part: number) => void): Promise<Ended> {
  const tus = await import("tus-js-client").catch(() => undefined);
  if (!tus) return "no_line";
  return new Promise((resolve) => {
    const sending = new tus.Upload(photo.full, {
      // Whole, since the shop's answer names the upload relative to it, and the library reads that from the page otherwise.
      endpoint: new URL(portalUrl(`/workshops/${workshopId}/photo-uploads`), location.origin).toString(),
      uploadUrl: photo.uploadUrl,
      chunkSize: PHOTO_LIMITS.chunkBytes,
      retryDelays: AGAIN_AFTER_MS,
      headers: PORTAL_HEADERS,
      metadata: { id: photo.id },
      // The draft's own store remembers where it goes on; a second memory could disagree.
      storeFingerprintForResuming: false,
      onUploadUrlAvailable: () => void changePhoto(photo.id, { uploadUrl: sending.url }),
      onProgress: (sent, total) => onPart(total ? sent / total : 0),
      onSuccess: () => resolve("sent"),
      onError: (error) => resolve(endOf(error as TusFailure)),
    });
    sending.start();
  });
}

/** What the shop made of a photo whose last byte it has; undefined while it is still looking, or can't be asked. */
async function askOutcome(workshopId: string, id: string): Promise<Partial<KeptPhoto> | undefined> {
  for (let asked = 0; asked < MOST_ASKS; asked += 1) {
    const answer = await askPortal<PhotoAnswer>(`/workshops/${workshopId}/photos/${id}`);
    if (answer.state === "no_line") return undefined;
    if (answer.state === "refused")
      // It isn't there any more: it is sent from the beginning.
      return answer.status === 404 ? { state: "waiting", uploadUrl: null } : undefined;
    const { state, code } = answer.data.photo;
    if (state === "refused") return { state: "refused", code };
    if (state !== "receiving") return { state: "ready" };
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY_MS));
  }
  return undefined;
}

function afterUpload(ended: Exclude<Ended, "no_line" | "not_allowed" | "enough_today">): Partial<KeptPhoto> {
  if (ended === "sent") return { state: "received", code: null };
  return ended === "unknown" ? { uploadUrl: null } : { state: "refused", code: ended.refused };
}

/** Sends photos one after the other, so that a bad line finishes some of them instead of beginning all. */
export async function sendPhotos(
  workshopId: string,
  photos: readonly KeptPhoto[],
  { told, progress }: Told,
): Promise<RoundEnd> {
  for (const photo of photos) {
    if (photo.state === "ready" || photo.state === "refused") continue;
    if (photo.state === "waiting") {
      const ended = await upload(workshopId, photo, (part) => progress(photo.id, part));
      if (ended === "no_line" || ended === "not_allowed") return ended;
      if (ended === "enough_today") {
        await changePhoto(photo.id, { code: ENOUGH_TODAY });
        await told();
        return "no_line";
      }
      await changePhoto(photo.id, afterUpload(ended));
      await told();
      if (ended !== "sent") continue;
    }
    const outcome = await askOutcome(workshopId, photo.id);
    if (!outcome) continue;
    await changePhoto(photo.id, outcome);
    await told();
  }
  return "all";
}
