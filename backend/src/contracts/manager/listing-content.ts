import { z } from "zod";
import { LABOUR_CATEGORIES } from "../labour-category";
import { LOCALES } from "../locale";
import { CURRENCIES, minorSchema } from "../money";
import { LISTING_LIMITS } from "./listing-words";

const LIMITS = LISTING_LIMITS;

/** Made on the device, so that a draft has its name before there is a line. */
export const deviceIdSchema = z.uuid();

const millimetres = z.number().int().min(0).max(LIMITS.sizeMm);

/** An amount as it was typed, which may be nothing or far too much until it is submitted. */
const typedMoney = z.object({ amount_minor: minorSchema, currency_code: z.enum(CURRENCIES) });

export const listingSupplySchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("stock"),
    /** Pieces on the shelf when it is first published; from then on stock is changed where stock is changed, at once. */
    quantity: z.number().int().min(0).max(LIMITS.quantity),
  }),
  z.object({
    kind: z.literal("made_to_order"),
    days: z.number().int().min(0).max(LIMITS.days),
    /** How many can be on order at a time. */
    capacity: z.number().int().min(0).max(LIMITS.capacity),
  }),
]);

export const listingBatchSchema = z.object({
  labour_categories: z.array(z.enum(LABOUR_CATEGORIES)).max(LABOUR_CATEGORIES.length),
  /** Any part of the work was done inside a prison. */
  made_in_prison: z.boolean(),
  /** `YYYY-MM-DD`. */
  made_on: z.iso.date().nullable(),
  /** Documents of `listing-facts` that the workshop names for this work. */
  evidence_ids: z.array(z.string().min(1).max(64)).max(LIMITS.evidence),
});

/** What a manager has written of a piece so far: any part may be missing in a draft. Sizes in millimetres, weight in grams. */
export const listingContentSchema = z.object({
  /** In the order that shoppers see; the first is the main one. */
  photos: z
    .array(z.object({ id: z.uuid(), alt: z.string().max(LIMITS.alt).default("") }))
    .max(LIMITS.photos)
    .refine((photos) => new Set(photos.map(({ id }) => id)).size === photos.length, {
      message: "A photo is in the list twice.",
    })
    .optional(),
  /** A craft of `listing-facts`. */
  craft: z.string().max(60).optional(),
  title: z.string().max(LIMITS.title).optional(),
  words: z.string().max(LIMITS.words).optional(),
  /** The language that title, words and own materials are written in. */
  locale: z.enum(LOCALES).optional(),
  /** Keys of `listing-facts`, or the workshop's own words. */
  materials: z.array(z.string().min(1).max(LIMITS.material)).max(LIMITS.materials).optional(),
  /** Latin names. */
  species: z.array(z.string().min(1).max(LIMITS.speciesName)).max(LIMITS.species).optional(),
  size_mm: z.object({ length: millimetres, width: millimetres, height: millimetres }).optional(),
  weight_g: z.number().int().min(0).max(LIMITS.weightGrams).optional(),
  supply: listingSupplySchema.optional(),
  /** The workshop's own price of one piece, tax included, in the center's currency. */
  price: typedMoney.optional(),
  /** What the materials of one piece cost, where the sale policy pays them back first. */
  materials_cost: typedMoney.optional(),
  batch: listingBatchSchema.optional(),
});
export type ListingContent = z.infer<typeof listingContentSchema>;
export type ListingSupply = z.infer<typeof listingSupplySchema>;
export type ListingBatch = z.infer<typeof listingBatchSchema>;
