import type { KeptPhoto } from "../photos/kept-photo";
import { isUnsent, type KeptDraft } from "./kept-draft";

/** How a round of sending ended. */
export type RoundEnd = "all" | "no_line" | "not_allowed" | "another_tab";

/** Everything that the screens about pieces show of this device. */
export interface DeskState {
  readonly isOpen: boolean;
  readonly drafts: ReadonlyMap<string, KeptDraft>;
  readonly photos: ReadonlyMap<string, KeptPhoto>;
  /** Of photos that are being sent: the part that is there, 0 to 1. */
  readonly progress: ReadonlyMap<string, number>;
  readonly lastRound: RoundEnd | undefined;
}

export const EMPTY_DESK: DeskState = {
  isOpen: false,
  drafts: new Map(),
  photos: new Map(),
  progress: new Map(),
  lastRound: undefined,
};

/** Photos of a draft that aren't in the shop yet. */
const isOnItsWay = ({ state }: Pick<KeptPhoto, "state">): boolean =>
  state === "waiting" || state === "received";

/** What waits on this device: pieces to be told to the shop, and photos to be sent. */
export interface Waiting {
  readonly pieces: number;
  readonly photos: number;
}

export function waitingOf({ drafts, photos }: Pick<DeskState, "drafts" | "photos">): Waiting {
  const all = [...drafts.values()];
  const named = new Set(all.flatMap(({ content }) => content.photos ?? []).map(({ id }) => id));
  return {
    pieces: all.filter(isUnsent).length,
    photos: [...photos.values()].filter((photo) => named.has(photo.id) && isOnItsWay(photo)).length,
  };
}

/** A month after the last change a piece that is in step with the shop is opened from there again. */
const KEPT_FOR_MS = 30 * 86_400_000;

export function oldDrafts(drafts: readonly KeptDraft[], now: Date): string[] {
  return drafts
    .filter((draft) => !isUnsent(draft) && now.getTime() - Date.parse(draft.changedAt) > KEPT_FOR_MS)
    .map(({ id }) => id);
}
