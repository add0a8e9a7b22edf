import type { ListingContent } from "@second-chance/backend/contracts/manager/listing-content";

export type PhotoInList = NonNullable<ListingContent["photos"]>[number];

/** The photo at a place moves to another; the others close up. */
export function movePhoto(photos: readonly PhotoInList[], from: number, to: number): PhotoInList[] {
  const moved = photos[from];
  if (!moved || to < 0 || to >= photos.length) return [...photos];
  const rest = photos.filter((_, at) => at !== from);
  return [...rest.slice(0, to), moved, ...rest.slice(to)];
}

/** A photo that was removed comes back to its place. */
export function putBack(photos: readonly PhotoInList[], photo: PhotoInList, at: number): PhotoInList[] {
  if (photos.some(({ id }) => id === photo.id)) return [...photos];
  return [...photos.slice(0, at), photo, ...photos.slice(at)];
}
