import { sendPhotos } from "../photos/send-photos";
import type { RoundEnd } from "./desk-state";
import { readDrafts, readPhotos } from "./draft-store";
import type { DraftOwner } from "./kept-draft";
import { sendDraft } from "./send-draft";

export interface Told {
  /** Something changed on the disk. */
  readonly told: () => Promise<void>;
  /** How much of a photo is there, 0 to 1. */
  readonly progress: (photoId: string, part: number) => void;
}

/**
 * One round: first the words of every draft, which weigh nothing, then the photos, then what waited for its photos. A lock of
 * the browser leaves the work to one tab; and should two devices or a lost answer send something twice nevertheless, ids and
 * revisions make it one in the shop.
 */
export async function sendAll(owner: DraftOwner, { told, progress }: Told): Promise<RoundEnd> {
  const name = `workshop-drafts ${owner.managerId} ${owner.workshopId}`;
  return navigator.locks.request(name, { ifAvailable: true }, async (lock): Promise<RoundEnd> => {
    if (!lock) return "another_tab";
    const words = await sendDrafts(owner, told);
    if (words !== "all") return words;
    const used = new Set(
      (await readDrafts(owner)).flatMap(({ content }) => content.photos ?? []).map(({ id }) => id),
    );
    const photos = await sendPhotos(
      owner.workshopId,
      (await readPhotos(owner)).filter(({ id }) => used.has(id)),
      {
        told,
        progress,
      },
    );
    if (photos !== "all") return photos;
    return sendDrafts(owner, told);
  });
}

async function sendDrafts(owner: DraftOwner, told: () => Promise<void>): Promise<RoundEnd> {
  const oldestFirst = (await readDrafts(owner)).sort((a, b) => a.changedAt.localeCompare(b.changedAt));
  for (const { id } of oldestFirst) {
    const ended = await sendDraft(owner, id, told);
    if (ended !== "all") return ended;
  }
  return "all";
}
