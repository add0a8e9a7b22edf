import { z } from "zod";
import { LOCALES, type Locale } from "../locale";
import { type Listing, listingReasonSchema } from "./listing";
import { type ListingContent, listingContentSchema } from "./listing-content";
import type { ListingProblem } from "./listing-problem";
import {
  LISTING_FIELDS,
  LISTING_LIMITS,
  LISTING_STATES,
  type ListingField,
  type ListingStep,
} from "./listing-words";

/** Title and words in other languages than the workshop's own, as an operator types them. */
export const listingTranslationsSchema = z.partialRecord(
  z.enum(LOCALES),
  z.object({
    title: z.string().trim().min(1).max(LISTING_LIMITS.title),
    words: z.string().trim().min(1).max(LISTING_LIMITS.words),
  }),
);
export type ListingTranslations = z.infer<typeof listingTranslationsSchema>;

/**
 * POST /admin/listings/:id/approve : puts the revision that was looked at into the shop. Refused as
 * `photo_not_reviewed` while nobody has confirmed that each photo shows no person; 409 `listing_changed`, `listing_not_submitted`.
 */
export const approveListingSchema = z.object({
  revision: z.number().int().min(1),
  translations: listingTranslationsSchema.default({}),
});
export type ApproveListing = z.infer<typeof approveListingSchema>;

/** POST /admin/listings/:id/send-back */
export const sendBackListingSchema = z.object({
  revision: z.number().int().min(1),
  reasons: z
    .array(listingReasonSchema)
    .min(1)
    .max(LISTING_FIELDS.length)
    .refine((reasons) => new Set(reasons.map(({ field }) => field)).size === reasons.length, {
      message: "One reason a question.",
    }),
});
export type SendBackListing = z.infer<typeof sendBackListingSchema>;

/** POST /admin/listings/:id/edit : an operator's own revision of what waits for a decision. */
export const editListingSchema = z.object({
  base_revision: z.number().int().min(1),
  content: listingContentSchema,
});

/** GET /admin/listings */
export const listingQueueQuerySchema = z.object({
  state: z.enum(LISTING_STATES).default("submitted"),
  center_id: z.string().max(64).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
});
export type ListingQueueQuery = z.infer<typeof listingQueueQuerySchema>;

export interface QueuedListing {
  readonly id: string;
  readonly revision: number;
  readonly state: Listing["state"];
  readonly title: string;
  readonly center: string;
  readonly workshop: string;
  /** A change of a piece in the shop, or a new one. */
  readonly is_change: boolean;
  readonly photo: string | null;
  /** Who handed it in, or wrote it last. */
  readonly by: string;
  /** Since when it waits; of others, since when it stands as it does. */
  readonly since: string;
}

export interface ListingQueue {
  /** Those that wait longest first; of others, the newest change first. */
  readonly listings: readonly QueuedListing[];
  readonly count: number;
  readonly centers: readonly { readonly id: string; readonly name: string }[];
}

/** A photo of a listing as a reviewer has to look at it. */
export interface ReviewedPhoto {
  readonly id: string;
  readonly alt: string;
  readonly state: string;
  readonly reviewed: boolean;
}

/** GET /admin/listings/:id */
export interface ListingReview {
  readonly listing: Listing;
  readonly center: {
    readonly id: string;
    readonly name: string;
    readonly country: string;
    /** Decimals of its currency. */
    readonly exponent: number;
  };
  readonly workshop: { readonly id: string; readonly name: string };
  readonly submitted_by: string | null;
  /** What is otherwise than in the shop, or all of a new piece. */
  readonly differences: readonly {
    readonly field: ListingField;
    readonly before: ListingContent[ListingField] | null;
    readonly after: ListingContent[ListingField] | null;
  }[];
  readonly problems: readonly ListingProblem[];
  readonly photos: readonly ReviewedPhoto[];
  /** Words of crafts and materials that the content names by keys. */
  readonly labels: {
    readonly crafts: Readonly<Record<string, string>>;
    readonly materials: Readonly<Record<string, string>>;
  };
  /** Languages that shoppers read what the workshop wrote in another. */
  readonly untranslated: readonly Locale[];
  readonly translations: ListingTranslations;
  readonly events: readonly {
    readonly id: string;
    readonly step: ListingStep;
    readonly revision: number;
    readonly by: string;
    readonly at: string;
    readonly reasons: Listing["reasons"];
  }[];
}
