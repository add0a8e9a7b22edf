import { z } from "zod";
import { TENDERS, type Tender } from "./fair-words";
import type { Localised } from "./locale";

/** Eleven digits: a price of 10^11 minor units is a typing error in every currency of the shop. */
const PRICE = "a price is a whole number of minor units above zero, at most 11 digits, as text";
const minor = z.string(PRICE).regex(/^[1-9]\d{0,10}$/, PRICE);
/** Control characters are no words, and PostgreSQL can't store U+0000. */
const words = (longest: number) =>
  z
    .string()
    .trim()
    .max(longest)
    .regex(/^\P{Cc}*$/u, "letters, digits and signs only");

const newFairSaleLineSchema = z.object({
  variant_id: z.string().min(1).max(64),
  quantity: z
    .number()
    .int()
    .min(1)
    .refine((quantity) => quantity <= 999, "One line takes at most 999 of a piece."),
  /** What one piece was really sold for, tax included. */
  unit_price_minor: minor,
  /** The price that the till showed; another one was agreed at the stall and has a reason. */
  list_price_minor: minor.nullable().default(null),
  price_reason: words(120).default(""),
});

/**
 * POST /admin/fair-sales : a sale that has happened at a stall. The till makes the id and keeps it, so that sending the
 * same sale again books no second one.
 */
export const newFairSaleSchema = z.object({
  id: z.uuid(),
  /** Centers whose pieces lay on the stall. */
  center_ids: z.array(z.string().min(1).max(64)).min(1).max(20),
  fair: words(120).min(1),
  occurred_at: z.iso.datetime({ offset: true }),
  currency_code: z.string().length(3).toUpperCase(),
  tender: z.enum(TENDERS),
  /** Of a card: the number on the terminal's slip. */
  reference: words(80).default(""),
  lines: z.array(newFairSaleLineSchema).min(1).max(100),
});
export type NewFairSale = z.output<typeof newFairSaleSchema>;
export type NewFairSaleInput = z.input<typeof newFairSaleSchema>;

/** A piece of which more were sold than the center's shelf held: somebody has to count. */
export const shortPieceSchema = z.object({ title: z.string(), missing: z.number().int() });

const bookStatus = z.enum(["missing", "open", "balanced", "suspense"]);

/** Answer of POST /admin/fair-sales. */
export const recordedFairSaleSchema = z.object({
  id: z.string(),
  orderId: z.string(),
  /** The order's number in Medusa Admin. */
  displayId: z.number().int(),
  status: bookStatus,
  /** True when this sale had been recorded before. */
  repeated: z.boolean(),
  short: z.array(shortPieceSchema),
});
export type RecordedFairSale = z.infer<typeof recordedFairSaleSchema>;

/** GET /admin/fair-sales?center_id&on&limit&offset ; `on` is a day of UTC. */
export const fairSaleListQuerySchema = z.object({
  center_id: z.string().max(64).optional(),
  on: z.iso.date().optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(1_000_000).default(0),
});

export interface FairSaleList {
  readonly sales: readonly FairSaleDto[];
  readonly count: number;
  /** Where the till is opened. */
  readonly tillUrl: string;
}

export interface FairSaleDto {
  readonly id: string;
  readonly orderId: string;
  readonly displayId: number;
  readonly fair: string;
  readonly tender: Tender;
  readonly reference: string;
  readonly occurredAt: string;
  readonly recordedAt: string;
  readonly recordedBy: string;
  readonly currencyCode: string;
  readonly exponent: number;
  readonly soldMinor: string;
  readonly refundedMinor: string;
  readonly status: z.infer<typeof bookStatus>;
  readonly lines: readonly FairSaleLineDto[];
  readonly short: readonly z.infer<typeof shortPieceSchema>[];
}

export interface FairSaleLineDto {
  readonly title: string;
  readonly sku: string;
  readonly quantity: number;
  readonly unitPriceMinor: string;
  readonly listPriceMinor: string | null;
  readonly priceReason: string;
}

/** GET /admin/fair-till : everything that a till has to know while it has no line. */
export const fairTillSchema = z.object({
  centers: z.array(
    z.object({
      id: z.string(),
      name: z.custom<Localised>(),
      country: z.string(),
      timeZone: z.string(),
      currencyCode: z.string(),
      exponent: z.number().int(),
    }),
  ),
  pieces: z.array(
    z.object({
      variantId: z.string(),
      centerId: z.string(),
      sku: z.string(),
      title: z.custom<Localised>(),
      workshop: z.custom<Localised>(),
      /** In the center's currency; null for a piece that isn't sold in it. */
      priceMinor: z.string().nullable(),
      stock: z.number().int(),
      /** Path below the backend's origin or an address; null while there is no picture. */
      picture: z.string().nullable(),
    }),
  ),
});
export type FairTill = z.infer<typeof fairTillSchema>;
export type FairTillCenter = FairTill["centers"][number];
export type FairTillPiece = FairTill["pieces"][number];
