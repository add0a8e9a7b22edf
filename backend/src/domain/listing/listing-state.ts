import type { ListingRefusalCode } from "../../contracts/manager/listing";
import type { ListingContent } from "../../contracts/manager/listing-content";
import type { ListingState, ListingStep } from "../../contracts/manager/listing-words";
import { changesAtOnce } from "./differences";

/** Where the newest content stands, and what the shop shows. */
export interface Standing {
  readonly state: ListingState;
  readonly live: ListingContent | null;
  readonly paused: boolean;
  /** It was in the shop once. */
  readonly wasPublished: boolean;
}

/**
 * The state after a manager has saved another content. What was handed in is a draft again: operators must not approve
 * what its workshop has changed meanwhile. What says no more than the shop shows already needs no approval.
 */
export function stateAfterSave(
  { state, live }: Pick<Standing, "state" | "live">,
  content: ListingContent,
): ListingState {
  if (live && changesAtOnce(live, content)) return "published";
  return state === "sent_back" ? "sent_back" : "draft";
}

/** What a step makes of a listing: where it stands then, that it stands there already, or why it can't be taken. */
export type StepOutcome =
  | {
      readonly kind: "taken";
      readonly state: ListingState;
      readonly isLive: boolean;
      readonly paused: boolean;
    }
  | { readonly kind: "again" }
  | { readonly kind: "refused"; readonly code: ListingRefusalCode };

/** `undone` isn't taken by anybody: it is what is left of an approval that failed. */
export type OpenStep = Exclude<ListingStep, "undone">;

export function afterStep(standing: Standing, step: OpenStep): StepOutcome {
  const { state, live, paused, wasPublished } = standing;
  const isLive = live !== null;
  const taken = (next: ListingState, isLiveThen = isLive, pausedThen = paused): StepOutcome => ({
    kind: "taken",
    state: next,
    isLive: isLiveThen,
    paused: pausedThen,
  });
  switch (step) {
    case "submitted":
      if (state === "submitted") return { kind: "again" };
      return state === "published" ? refused("listing_unchanged") : taken("submitted");
    case "taken_back":
      return state === "submitted" && !isLive ? taken("draft") : refused("listing_not_submitted");
    case "approved":
      return state === "submitted" ? taken("published", true) : refused("listing_not_submitted");
    case "sent_back":
      return state === "submitted" ? taken("sent_back") : refused("listing_not_submitted");
    case "withdrawn":
      if (state === "withdrawn") return { kind: "again" };
      return isLive ? taken("withdrawn", false, false) : refused("listing_not_live");
    case "paused":
    case "resumed":
      if (!isLive) return refused("listing_not_live");
      return paused === (step === "paused") ? { kind: "again" } : taken(state, true, step === "paused");
    case "deleted":
      return !wasPublished && (state === "draft" || state === "sent_back")
        ? taken(state)
        : refused("listing_not_draft");
  }
}

const refused = (code: ListingRefusalCode): StepOutcome => ({ kind: "refused", code });

/** What a workshop's wish to withdraw comes to: out of the shop, or back from the operators when the shop never had it. */
export function withdrawalOf({ state, live }: Pick<Standing, "state" | "live">): "withdrawn" | "taken_back" {
  return state === "submitted" && live === null ? "taken_back" : "withdrawn";
}
