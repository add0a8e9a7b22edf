import type { ListingContent } from "@second-chance/backend/contracts/manager/listing-content";
import type { KeptPhoto } from "../photos/kept-photo";
import type { PhotosAre } from "./draft-sync";

/** How far the photos of a content are. Those that this device doesn't have came from another one, through the shop. */
export function photosOf(
  { photos = [] }: ListingContent,
  kept: ReadonlyMap<string, Pick<KeptPhoto, "state">>,
): PhotosAre {
  const states = photos.map(({ id }) => kept.get(id)?.state ?? "ready");
  if (states.includes("refused")) return "refused";
  return states.every((state) => state === "ready") ? "there" : "coming";
}
