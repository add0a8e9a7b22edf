import type { ListingContent } from "../../contracts/manager/listing-content";
import { LISTING_FIELDS, type ListingField } from "../../contracts/manager/listing-words";
import { sameAnswer } from "./same-content";

/** One question that two contents answer otherwise; undefined where one of them doesn't. */
export interface Difference {
  readonly field: ListingField;
  readonly before: ListingContent[ListingField];
  readonly after: ListingContent[ListingField];
}

/** What a reviewer has to look at: question by question, in the order in which they are asked. */
export function differences(before: ListingContent, after: ListingContent): Difference[] {
  return LISTING_FIELDS.filter((field) => !sameAnswer(before, after, field)).map((field) => ({
    field,
    before: before[field],
    after: after[field],
  }));
}

/**
 * True when a content says of a live piece what the shop shows, except for the order of its photos and the number that it
 * began with: neither waits for an operator.
 */
export function changesAtOnce(live: ListingContent, content: ListingContent): boolean {
  return differences(live, content).every(({ field }) => {
    if (field === "photos") return isReordered(live, content);
    return field === "supply" && live.supply?.kind === "stock" && content.supply?.kind === "stock";
  });
}

/** The same photos with the same words, in another order. */
function isReordered(
  { photos: before = [] }: ListingContent,
  { photos: after = [] }: ListingContent,
): boolean {
  const wordsOf = new Map(before.map(({ id, alt }) => [id, alt]));
  return before.length === after.length && after.every(({ id, alt }) => wordsOf.get(id) === alt);
}
