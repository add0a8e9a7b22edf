import { z } from "zod";
import type { Localised } from "../locale";
import type { Picture } from "../picture";
import { deviceIdSchema, type ListingContent, listingContentSchema } from "./listing-content";
import { listingProblemSchema } from "./listing-problem";
import { LISTING_FIELDS, LISTING_STATES, type ListingState } from "./listing-words";

export { LISTING_STATES, type ListingState } from "./listing-words";

/**
 * PUT /manager/workshops/:workshop_id/listings/:id : saves what a device has. The same again is harmless. 409
 * `listing_changed` with `details.listing` when somebody saved after `base_revision`; 0 for a new one.
 */
export const saveListingSchema = z.object({
  base_revision: z.number().int().min(0),
  content: listingContentSchema,
  /** What tells the devices of a workshop apart. */
  device: z.string().trim().min(1).max(64),
});
export type SaveListing = z.infer<typeof saveListingSchema>;

/**
 * POST …/listings/:id/submit : hands the revision in for approval. 400 `listing_incomplete` with `details.problems`; 409
 * `listing_changed` when it isn't the newest. The same `request_id` again answers the same.
 */
export const submitListingSchema = z.object({
  revision: z.number().int().min(1),
  request_id: z.uuid(),
});
export type SubmitListing = z.infer<typeof submitListingSchema>;

/** POST …/listings/:id/copies : as many copies as there are ids, each a draft of its own. The same ids again are harmless. */
export const copyListingSchema = z.object({
  ids: z
    .array(deviceIdSchema)
    .min(1)
    .max(50)
    .refine((ids) => new Set(ids).size === ids.length, { message: "An id is in the list twice." }),
  /** A series of like pieces shares its photos; a copy that will look different doesn't. */
  with_photos: z.boolean().default(false),
  device: z.string().trim().min(1).max(64),
});
export type CopyListing = z.infer<typeof copyListingSchema>;

export const listingReasonSchema = z.object({
  field: z.enum(LISTING_FIELDS),
  reason: z.string().trim().min(1).max(500),
});
export type ListingReason = z.infer<typeof listingReasonSchema>;

/** A listing as its workshop sees it. */
export interface Listing {
  readonly id: string;
  /** Counts every save; what the next save is based on. */
  readonly revision: number;
  readonly state: ListingState;
  readonly content: ListingContent;
  /** What the shop shows; null for a piece that isn't in it. */
  readonly live: ListingContent | null;
  /** Why it was sent back, by question; empty otherwise. */
  readonly reasons: readonly ListingReason[];
  /** In the shop, but not for sale for a while. */
  readonly paused: boolean;
  readonly product_id: string | null;
  /** Address of its page in the shop, once it was published. */
  readonly handle: string | null;
  readonly created_at: string;
  readonly updated_at: string;
  /** Name of the manager, or `operator`. */
  readonly updated_by: string;
  readonly device: string;
  /** When it was handed in, while it waits. */
  readonly submitted_at: string | null;
}
/** PUT, GET of one, submit, withdraw, pause, resume. */
export interface ListingAnswer {
  readonly listing: Listing;
}
/** POST …/copies */
export interface ListingCopies {
  readonly listings: readonly Listing[];
}

/** GET …/listings */
export const listingListQuerySchema = z.object({
  state: z.enum(LISTING_STATES).optional(),
  /** Words of the title. */
  q: z.string().trim().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
});
export type ListingListQuery = z.infer<typeof listingListQuerySchema>;

/** A row of the list: what a row shows, and no more of it. */
export interface ListingRow {
  readonly id: string;
  readonly revision: number;
  readonly state: ListingState;
  readonly title: string;
  readonly craft: string | null;
  /** Id of the main photo. */
  readonly photo: string | null;
  readonly price: { readonly amount_minor: string; readonly currency_code: string } | null;
  readonly is_live: boolean;
  readonly paused: boolean;
  readonly handle: string | null;
  /** How many questions it was sent back for. */
  readonly reasons: number;
  readonly updated_at: string;
}
export interface ListingList {
  /** The newest change first. */
  readonly listings: readonly ListingRow[];
  readonly count: number;
  /** All of the workshop, whatever was asked for. */
  readonly states: Readonly<Record<ListingState, number>>;
}

/** A piece that came into the shop without a listing. */
export interface UnlistedPiece {
  readonly product_id: string;
  readonly title: Localised;
  readonly handle: string;
  readonly paused: boolean;
  readonly price: ListingRow["price"];
  readonly picture: Picture | null;
}
/**
 * GET …/pieces : those of the workshop. POST …/pieces/:product_id/listing answers with the `Listing` of one, made of what the shop
 * shows where there is none yet: the same again is harmless. 409 `listing_not_live` for a piece that isn't in the shop.
 */
export interface UnlistedPieces {
  readonly pieces: readonly UnlistedPiece[];
}

/** Refusals of these routes, beside those that all share. */
export const LISTING_REFUSALS = [
  /** Somebody has saved since; `details.listing` is what holds now. */
  "listing_changed",
  /** `details.problems` says what it lacks. */
  "listing_incomplete",
  /** It is what the shop shows: there is nothing to hand in. */
  "listing_unchanged",
  /** It was handed in or published, and is withdrawn rather than deleted. */
  "listing_not_draft",
  /** The shop doesn't show it: there is nothing to pause or to withdraw. */
  "listing_not_live",
  /** Nobody has handed it in, or another operator has decided on it. */
  "listing_not_submitted",
  /** An operator is publishing it at this moment. */
  "listing_busy",
] as const;
export type ListingRefusalCode = (typeof LISTING_REFUSALS)[number];

/** `details` of `listing_incomplete`. */
export const incompleteDetailsSchema = z.object({ problems: z.array(listingProblemSchema) });
