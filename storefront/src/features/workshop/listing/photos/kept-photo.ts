import type { DraftOwner } from "../drafts/kept-draft";
import type { PhotoDoubt } from "./photo-light";

/**
 * waiting: on this device alone; received: the last byte is there, and the shop looks at it; ready: the shop keeps it;
 * refused: the shop gave a reason.
 */
export type KeptPhotoState = "waiting" | "received" | "ready" | "refused";

/** A photo on this device. It stays here, so that a draft can be looked at and changed without a line. */
export interface KeptPhoto extends DraftOwner {
  /** A UUID: the id of the photo in the shop. */
  readonly id: string;
  readonly full: Blob;
  readonly small: Blob;
  readonly width: number;
  readonly height: number;
  readonly doubts: readonly PhotoDoubt[];
  readonly state: KeptPhotoState;
  /** Why the shop refused it. */
  readonly code: string | null;
  /** Where its upload goes on after a dropped line or a closed browser. */
  readonly uploadUrl: string | null;
  /** ISO moment. */
  readonly takenAt: string;
}

/** A day in which a removed photo can be taken back. */
const LOOSE_FOR_MS = 86_400_000;

/** Photos that no draft names any more and that nobody will take back. */
export function loosePhotos(photos: readonly KeptPhoto[], used: ReadonlySet<string>, now: Date): string[] {
  return photos
    .filter(({ id, takenAt }) => !used.has(id) && now.getTime() - Date.parse(takenAt) > LOOSE_FOR_MS)
    .map(({ id }) => id);
}
