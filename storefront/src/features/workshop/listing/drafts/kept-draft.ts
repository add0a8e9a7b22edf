import type { Listing } from "@second-chance/backend/contracts/manager/listing";
import type { ListingContent } from "@second-chance/backend/contracts/manager/listing-content";
import type { ListingProblem } from "@second-chance/backend/contracts/manager/listing-problem";
import { sameContent } from "./same-content";

/** Whose drafts they are: another manager of the same phone never sees them. */
export interface DraftOwner {
  readonly managerId: string;
  readonly workshopId: string;
}

/** What was sent and has no answer yet. It is sent again as it was until there is one, so that a lost answer changes nothing. */
export type Underway =
  | { readonly do: "save"; readonly content: ListingContent }
  | { readonly do: "submit"; readonly requestId: string; readonly revision: number }
  | { readonly do: "delete" };

/** Why the shop didn't take a draft as it is. */
export interface DraftRefusal {
  readonly code: string;
  /** English; shown where the portal has no words of its own for the code. */
  readonly message: string;
  readonly problems: readonly ListingProblem[];
}

/** A piece on this device: what the manager sees, what the shop had, and what is still to be told. */
export interface KeptDraft extends DraftOwner {
  readonly id: string;
  readonly content: ListingContent;
  /** The listing as this device last saw it in the shop; null for one that the shop doesn't know. */
  readonly base: Listing | null;
  readonly underway: Underway | null;
  /** What the manager asked for; it waits for a line, for photos, for a saved content. */
  readonly wish: "submit" | "delete" | null;
  /** Somebody else's version, or that somebody deleted it: until the manager has chosen, nothing is sent. */
  readonly theirs: Listing | "gone" | null;
  readonly refusal: DraftRefusal | null;
  /** ISO moment of the last change on this device. */
  readonly changedAt: string;
}

/** A new piece that only this device knows. */
export function newDraft(id: string, owner: DraftOwner, content: ListingContent, now: Date): KeptDraft {
  const { managerId, workshopId } = owner;
  const changedAt = now.toISOString();
  return {
    id,
    managerId,
    workshopId,
    content,
    base: null,
    underway: null,
    wish: null,
    theirs: null,
    refusal: null,
    changedAt,
  };
}

/** A piece of the shop that is opened on this device. */
export function openedDraft(listing: Listing, owner: DraftOwner): KeptDraft {
  return { ...newDraft(listing.id, owner, listing.content, new Date(listing.updated_at)), base: listing };
}

/** Something was answered. It has to be looked at again before it is handed in. */
export function editDraft(draft: KeptDraft, change: Partial<ListingContent>, now: Date): KeptDraft {
  return {
    ...draft,
    content: { ...draft.content, ...change },
    changedAt: now.toISOString(),
    wish: draft.wish === "submit" ? null : draft.wish,
    refusal: null,
  };
}

export const askToSubmit = (draft: KeptDraft): KeptDraft => ({ ...draft, wish: "submit", refusal: null });
export const askToDelete = (draft: KeptDraft): KeptDraft => ({ ...draft, wish: "delete", refusal: null });
export const takeBackWish = (draft: KeptDraft): KeptDraft => ({ ...draft, wish: null });

/** True while this device has something that the shop doesn't. */
export function hasUnsaved({ base, content }: KeptDraft): boolean {
  return !sameContent(content, base?.content ?? {});
}

/** True while something waits to be sent or to be chosen: what a log-out would lose sight of. */
export function isUnsent(draft: KeptDraft): boolean {
  return draft.underway !== null || draft.wish !== null || draft.theirs !== null || hasUnsaved(draft);
}
