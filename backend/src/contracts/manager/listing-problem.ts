import { z } from "zod";
import { LISTING_FIELDS } from "./listing-words";

/** Why a listing can't be submitted as it is, or what would make it better; pages have a sentence for each. */
export const LISTING_PROBLEM_CODES = [
  /** Nothing was said yet. */
  "missing",
  "too_short",
  "photo_not_ready",
  "photo_without_words",
  "craft_unknown",
  "species_missing",
  "size_missing",
  "size_unlikely",
  "weight_missing",
  "weight_unlikely",
  "quantity_missing",
  "days_missing",
  "capacity_missing",
  "price_too_low",
  "price_too_high",
  "price_currency",
  "cost_above_price",
  "cost_missing",
  "category_missing",
  "category_refused",
  "made_on_missing",
  "made_on_in_future",
  "made_on_long_ago",
  "evidence_unknown",
  "evidence_out_of_date",
  "evidence_missing",
  /** A word that names a person by an offence, a sentence or an illness; `values.word`, and `values.instead` where there is one. */
  "word_refused",
  /** A joke about prisons; `values.word`. */
  "prison_joke",
  /** Something that reads like a person's name, a birth date, a number of a document, an address or a telephone; `values.word`. */
  "personal_detail",
] as const;
export type ListingProblemCode = (typeof LISTING_PROBLEM_CODES)[number];

export const listingProblemSchema = z.object({
  field: z.enum(LISTING_FIELDS),
  code: z.enum(LISTING_PROBLEM_CODES),
  /** `must`: it can't be submitted so. `advice`: better with it, and a person decides. */
  weight: z.enum(["must", "advice"]),
  /** What the sentence names: limits, the word, the photo. */
  values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
export type ListingProblem = z.infer<typeof listingProblemSchema>;
