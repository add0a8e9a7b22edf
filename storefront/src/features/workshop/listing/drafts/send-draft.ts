import type { Listing, ListingAnswer } from "@second-chance/backend/contracts/manager/listing";
import { askPortal, type PortalAnswer } from "../../portal/portal-api";
import type { RoundEnd } from "./desk-state";
import { deviceName } from "./device-name";
import { changeDraft, readPhotos } from "./draft-store";
import { begin, nextStep, settle, withoutPhotos } from "./draft-sync";
import type { DraftOwner, KeptDraft, Underway } from "./kept-draft";
import { photosOf } from "./photos-of-draft";
import { readRefusal, type ShopAnswer, type ShopRefusal } from "./shop-answer";

/** More steps in a row than any draft needs: what is typed meanwhile waits for the next round. */
const MOST_STEPS = 6;

/** Tells the shop about one draft, step by step, until nothing of it waits. What is sent is noted before it is sent. */
export async function sendDraft(owner: DraftOwner, id: string, told: () => Promise<void>): Promise<RoundEnd> {
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    const sending = await takeStep(owner, id);
    if (!sending?.underway) return "all";
    const answer = await tell(owner.workshopId, sending, sending.underway);
    const meaning = answer === undefined ? ({ is: "done" } as const) : meaningOf(answer);
    await changeDraft(owner, id, (kept) => kept && settle(kept, meaning));
    await told();
    if (meaning.is === "nothing")
      return answer?.state === "refused" && answer.status < 404 ? "not_allowed" : "no_line";
  }
  return "all";
}

async function takeStep(owner: DraftOwner, id: string): Promise<KeptDraft | undefined> {
  const photos = new Map((await readPhotos(owner)).map((photo) => [photo.id, photo]));
  return changeDraft(owner, id, (kept) => {
    if (!kept) return undefined;
    const are = photosOf(kept.content, photos);
    if (kept.wish === "submit" && are === "refused") return withoutPhotos(kept);
    const step = nextStep(kept, are, crypto.randomUUID());
    return step ? begin(kept, step) : { ...kept, underway: null };
  });
}

/** Sends a step; undefined for the deletion of what the shop never heard of. */
async function tell(
  workshopId: string,
  { id, base }: KeptDraft,
  step: Underway,
): Promise<PortalAnswer<ListingAnswer> | undefined> {
  const path = `/workshops/${workshopId}/listings/${id}`;
  if (step.do === "submit") {
    const body = { revision: step.revision, request_id: step.requestId };
    return askPortal<ListingAnswer>(`${path}/submit`, { method: "POST", body });
  }
  if (step.do === "delete")
    return base === null ? undefined : askPortal<ListingAnswer>(path, { method: "DELETE" });
  const body = { base_revision: base?.revision ?? 0, content: step.content, device: deviceName() };
  return askPortal<ListingAnswer>(path, { method: "PUT", body });
}

function meaningOf(answer: PortalAnswer<ListingAnswer>): ShopAnswer {
  if (answer.state === "no_line") return { is: "nothing" };
  if (answer.state === "refused") return readRefusal(answer as ShopRefusal);
  const listing: Listing | undefined = answer.data?.listing;
  return listing ? { is: "saved", listing } : { is: "done" };
}
