import { portalStore } from "../../portal/portal-store";
import type { KeptPhoto } from "../photos/kept-photo";
import type { DraftOwner, KeptDraft } from "./kept-draft";

const isOf =
  ({ managerId, workshopId }: DraftOwner) =>
  (kept: DraftOwner): boolean =>
    kept.managerId === managerId && kept.workshopId === workshopId;

/** Drafts of one manager in one workshop. */
export async function readDrafts(owner: DraftOwner): Promise<KeptDraft[]> {
  return (await (await portalStore()).getAll("drafts")).filter(isOf(owner));
}

/**
 * Reads a draft, changes it and writes it in one go, so that the form, the sender and another tab never undo one another; done
 * when the device has it on its disk.
 * @param change gives null to let go of it; undefined comes in for one that isn't there
 */
export async function changeDraft(
  { managerId, workshopId }: DraftOwner,
  id: string,
  change: (kept: KeptDraft | undefined) => KeptDraft | null | undefined,
): Promise<KeptDraft | undefined> {
  const transaction = (await portalStore()).transaction("drafts", "readwrite");
  const key: [string, string, string] = [managerId, workshopId, id];
  const before = await transaction.store.get(key);
  const after = change(before);
  if (after) await transaction.store.put(after);
  else if (before && after === null) await transaction.store.delete(key);
  await transaction.done;
  return after ?? undefined;
}

/** Photos of one manager in one workshop. */
export async function readPhotos(owner: DraftOwner): Promise<KeptPhoto[]> {
  return (await (await portalStore()).getAll("photos")).filter(isOf(owner));
}

/** Keeps a photo; done when it is on the device's disk. */
export async function keepPhoto(photo: KeptPhoto): Promise<void> {
  const transaction = (await portalStore()).transaction("photos", "readwrite", { durability: "strict" });
  await transaction.store.put(photo);
  await transaction.done;
}

/** Changes what is known of a photo; one that is gone stays gone. */
export async function changePhoto(id: string, change: Partial<KeptPhoto>): Promise<void> {
  const transaction = (await portalStore()).transaction("photos", "readwrite", { durability: "strict" });
  const before = await transaction.store.get(id);
  if (before) await transaction.store.put({ ...before, ...change });
  await transaction.done;
}

export async function forgetPhotos(ids: readonly string[]): Promise<void> {
  const transaction = (await portalStore()).transaction("photos", "readwrite");
  await Promise.all([...ids.map((id) => transaction.store.delete(id)), transaction.done]);
}

/** Drafts of a manager, in whatever workshop, that wait to be sent: log-out asks before it leaves them behind. */
export async function readAllDrafts(managerId: string): Promise<KeptDraft[]> {
  return (await (await portalStore()).getAll("drafts")).filter((kept) => kept.managerId === managerId);
}
