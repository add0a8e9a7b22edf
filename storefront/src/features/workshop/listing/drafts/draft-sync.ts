import type { Listing } from "@second-chance/backend/contracts/manager/listing";
import { hasUnsaved, type KeptDraft, type Underway } from "./kept-draft";
import { sameContent } from "./same-content";
import type { ShopAnswer } from "./shop-answer";

/** How far the photos of a draft are: it is handed in when all of them are there. */
export type PhotosAre = "there" | "coming" | "refused";

/**
 * The next thing to tell the shop about a draft, or undefined when it waits for the manager, for photos, or for nothing. What
 * has no answer yet comes first and unchanged.
 * @param requestId names a submission, should this be one
 */
export function nextStep(draft: KeptDraft, photos: PhotosAre, requestId: string): Underway | undefined {
  if (draft.theirs !== null) return undefined;
  if (draft.underway) return draft.underway;
  if (draft.wish === "delete") return { do: "delete" };
  if (draft.refusal) return undefined;
  if (hasUnsaved(draft)) return { do: "save", content: draft.content };
  if (draft.wish === "submit" && draft.base && photos === "there")
    return { do: "submit", requestId, revision: draft.base.revision };
  return undefined;
}

/** Notes what is about to be sent, before it is sent. */
export const begin = (draft: KeptDraft, underway: Underway): KeptDraft => ({ ...draft, underway });

/** In step with the shop; what was typed meanwhile stays and is sent next. */
function inStep(draft: KeptDraft, listing: Listing): KeptDraft {
  const sent = draft.underway?.do === "save" ? draft.underway.content : draft.base?.content;
  const isAsSent = sameContent(draft.content, sent ?? {});
  return {
    ...draft,
    base: listing,
    content: isAsSent ? listing.content : draft.content,
    underway: null,
    theirs: null,
  };
}

/** The shop has a newer one. Is it what we sent, is it the same as ours, or somebody else's? */
function meet(draft: KeptDraft, listing: Listing): KeptDraft {
  const sent = draft.underway?.do === "save" ? draft.underway.content : undefined;
  const isOurs = sameContent(listing.content, draft.content) || sameContent(listing.content, sent);
  // An operator's answer changes where a listing stands, not what it says: nobody's words are at stake.
  const isAsBefore = draft.base !== null && sameContent(listing.content, draft.base.content);
  if (isOurs || isAsBefore) return { ...draft, base: listing, underway: null };
  return { ...draft, underway: null, theirs: listing, wish: null };
}

/**
 * A draft after an answer of the shop, or null when there is nothing left to keep. No answer, or one that says nothing about
 * the draft, leaves it as it is: the same is sent again.
 */
export function settle(draft: KeptDraft, answer: ShopAnswer): KeptDraft | null {
  const { underway } = draft;
  if (!underway || answer.is === "nothing") return draft;
  if (answer.is === "gone")
    return underway.do === "delete" ? null : { ...draft, underway: null, theirs: "gone", wish: null };
  if (answer.is === "done") return null;
  if (answer.is === "changed") return meet(draft, answer.listing);
  if (answer.is === "refused") return { ...draft, underway: null, wish: null, refusal: answer.refusal };
  const settled = inStep(draft, answer.listing);
  return underway.do === "submit" ? { ...settled, wish: null } : settled;
}

/** The shop's newest version was read. It is taken over where this device has nothing of its own to say. */
export function refresh(draft: KeptDraft, listing: Listing): KeptDraft {
  if (draft.underway || draft.theirs || listing.revision < (draft.base?.revision ?? 0)) return draft;
  if (!hasUnsaved(draft)) return { ...draft, base: listing, content: listing.content };
  return draft.base && sameContent(listing.content, draft.base.content) ? { ...draft, base: listing } : draft;
}

/** A photo that the shop refused has to be replaced before the piece can be handed in. */
export function withoutPhotos(draft: KeptDraft): KeptDraft {
  const problem = { field: "photos", code: "photo_not_ready", weight: "must" } as const;
  const refusal = { code: "listing_incomplete", message: "A photo was refused.", problems: [problem] };
  return { ...draft, wish: null, refusal };
}

/** The manager has looked at both versions: what was chosen goes on from the shop's. */
export function chooseContent(draft: KeptDraft, content: KeptDraft["content"], now: Date): KeptDraft {
  if (draft.theirs === null || draft.theirs === "gone") return draft;
  return { ...draft, base: draft.theirs, theirs: null, content, changedAt: now.toISOString() };
}
