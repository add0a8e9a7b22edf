import { portalUrl } from "../../portal/portal-api";
import type { KeptPhoto } from "./kept-photo";

/** Object addresses live as long as the page; one for each photo, however often it is drawn. */
const addresses = new Map<string, string>();

/** Where the small picture of a photo is: on this device, else in the shop. */
export function photoAddress(id: string, kept: KeptPhoto | undefined, workshopId: string): string {
  if (!kept) return portalUrl(`/workshops/${workshopId}/photos/${id}/file?size=small`);
  const known = addresses.get(id);
  if (known) return known;
  const made = URL.createObjectURL(kept.small);
  addresses.set(id, made);
  return made;
}
