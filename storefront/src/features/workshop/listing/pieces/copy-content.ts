import type { ListingContent } from "@second-chance/backend/contracts/manager/listing-content";
import { LISTING_LIMITS } from "@second-chance/backend/contracts/manager/listing-words";

/** A piece like another, to be photographed itself. */
export function copyContent(content: ListingContent, title: string): ListingContent {
  return { ...content, photos: [], title: title.slice(0, LISTING_LIMITS.title) };
}

/** What one piece of a series has of its own. */
export interface SeriesPiece {
  readonly title: string;
  readonly size_mm: ListingContent["size_mm"];
}

/** Pieces of a series share photos, words and price. */
export function seriesContent(content: ListingContent, { title, size_mm }: SeriesPiece): ListingContent {
  return { ...content, title: title.trim().slice(0, LISTING_LIMITS.title), ...(size_mm ? { size_mm } : {}) };
}

/** "Box 2", "Box 3": the name with a number, whose room is kept free when the name is long. */
export function numberedTitle(title: string, number: number): string {
  const tail = ` ${number}`;
  return `${title.trim().slice(0, LISTING_LIMITS.title - tail.length)}${tail}`;
}
