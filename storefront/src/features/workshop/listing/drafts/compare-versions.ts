import type { ListingContent } from "@second-chance/backend/contracts/manager/listing-content";
import { LISTING_FIELDS, type ListingField } from "@second-chance/backend/contracts/manager/listing-words";
import { sameContent } from "./same-content";

export type Side = "mine" | "theirs";

/** A question that two versions answer differently. */
export interface Difference {
  readonly field: ListingField;
  /** Who alone changed it since both were one; the manager's own where both did, or nobody knows. It is offered, not decided. */
  readonly offered: Side;
}

/**
 * Where two versions differ, question by question, in the order of the form.
 * @param before what both began with, if this device knows it
 */
export function compareVersions(
  mine: ListingContent,
  theirs: ListingContent,
  before: ListingContent | undefined,
): Difference[] {
  return LISTING_FIELDS.filter((field) => !sameContent(mine[field], theirs[field])).map((field) => {
    const isMineUntouched = before !== undefined && sameContent(mine[field], before[field]);
    return { field, offered: isMineUntouched ? "theirs" : "mine" };
  });
}

/** The content that follows from choosing a side for each difference; everything else is the same on both. */
export function joinVersions(
  mine: ListingContent,
  theirs: ListingContent,
  chosen: ReadonlyMap<ListingField, Side>,
): ListingContent {
  const fromTheirs = [...chosen].filter(([, side]) => side === "theirs").map(([field]) => field);
  return { ...mine, ...Object.fromEntries(fromTheirs.map((field) => [field, theirs[field]])) };
}
