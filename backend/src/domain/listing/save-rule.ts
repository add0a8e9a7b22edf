import type { ListingContent } from "../../contracts/manager/listing-content";
import { sameContent } from "./same-content";

/** What is stored of a listing, as far as a save has to know it. */
export interface SavedSoFar {
  readonly revision: number;
  readonly content: ListingContent;
}

export interface Save {
  /** The revision that the device last saw; 0 before the first. */
  readonly baseRevision: number;
  readonly content: ListingContent;
}

/**
 * `create` and `append` write revision `baseRevision + 1`. `same` writes nothing: it is said already, by this device or
 * another, so an answer that was lost on its way may be asked for again. `conflict` writes nothing either: somebody else
 * has saved since, and only a person can say what holds. `unknown`: the device speaks of a listing that isn't there.
 */
export type SaveOutcome = "create" | "append" | "same" | "conflict" | "unknown";

/** What comes of a save. Nothing that was saved is ever overwritten: a revision is built on the newest one or not at all. */
export function decideSave(stored: SavedSoFar | undefined, { baseRevision, content }: Save): SaveOutcome {
  if (!stored) return baseRevision === 0 ? "create" : "unknown";
  if (sameContent(stored.content, content)) return "same";
  return stored.revision === baseRevision ? "append" : "conflict";
}
