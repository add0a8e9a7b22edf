/** What a form holds a manager to while typing. A draft beyond them is refused whole; what a piece needs to be sold is said by `problems`. */
export const LISTING_LIMITS = {
  photos: 12,
  alt: 200,
  title: 80,
  words: 2000,
  materials: 8,
  material: 60,
  species: 4,
  speciesName: 120,
  /** Millimetres; the longest side of what a post carries is far below. */
  sizeMm: 5000,
  /** Grams: the most that a post carries in one parcel. */
  weightGrams: 50_000,
  quantity: 9999,
  days: 365,
  capacity: 999,
  evidence: 20,
} as const;

/** The questions of a listing, by which problems, reasons and differences are told. */
export const LISTING_FIELDS = [
  "photos",
  "craft",
  "title",
  "words",
  "locale",
  "materials",
  "species",
  "size_mm",
  "weight_g",
  "supply",
  "price",
  "materials_cost",
  "batch",
] as const;
export type ListingField = (typeof LISTING_FIELDS)[number];

/**
 * Where the newest content of a listing stands. `live` says apart from it what is in the shop: a piece whose change is
 * a draft or was sent back goes on selling as it was approved.
 */
export const LISTING_STATES = ["draft", "submitted", "sent_back", "published", "withdrawn"] as const;
export type ListingState = (typeof LISTING_STATES)[number];

/** What was done with a listing; `undone`: an approval that failed before the shop showed it. */
export const LISTING_STEPS = [
  "submitted",
  "taken_back",
  "approved",
  "undone",
  "sent_back",
  "withdrawn",
  "paused",
  "resumed",
  "deleted",
] as const;
export type ListingStep = (typeof LISTING_STEPS)[number];
