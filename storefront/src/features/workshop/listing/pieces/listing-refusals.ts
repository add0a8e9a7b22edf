import type { ListingRefusalCode } from "@second-chance/backend/contracts/manager/listing";

/** Refusals that the portal has a sentence for. */
const SENTENCES = [
  "listing_changed",
  "listing_incomplete",
  "listing_unchanged",
  "listing_not_draft",
  "listing_not_live",
  "listing_not_submitted",
  "listing_busy",
] as const satisfies readonly ListingRefusalCode[];

/** The key of the sentence for a code, or undefined for codes that all areas share. */
export const listingRefusal = (code: string): (typeof SENTENCES)[number] | undefined =>
  SENTENCES.find((known) => known === code);
