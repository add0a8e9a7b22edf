import type { ListingContent } from "../../contracts/manager/listing-content";
import { LISTING_FIELDS, type ListingField } from "../../contracts/manager/listing-words";

/** True when two contents say the same. A question that was left empty says the same as one that wasn't asked. */
export function sameContent(a: ListingContent, b: ListingContent): boolean {
  return LISTING_FIELDS.every((field) => sameAnswer(a, b, field));
}

/** True when two contents answer a question alike, whatever the order in which their parts were written down. */
export function sameAnswer(a: ListingContent, b: ListingContent, field: ListingField): boolean {
  return canonical(a[field]) === canonical(b[field]);
}

function canonical(answer: unknown): string {
  return isEmpty(answer) ? "" : JSON.stringify(sorted(answer));
}

const isEmpty = (answer: unknown): boolean =>
  answer === undefined || answer === "" || (Array.isArray(answer) && answer.length === 0);

/** With the parts of every object in one order; lists stay in theirs, since the order of photos is an answer too. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  );
}
