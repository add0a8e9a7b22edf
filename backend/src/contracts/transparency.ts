import { z } from "zod";
import { TOLD_BANDS } from "./maker-bands";
import { OPEN_PARTS } from "./open-parts";

/** Under which the figures may be used by anybody. */
export const OPEN_LICENCE = {
  name: "CC BY 4.0",
  url: "https://creativecommons.org/licenses/by/4.0/",
} as const;

const minor = z.string().regex(/^-?\d+$/);
const splitSchema = z.record(z.enum(OPEN_PARTS), minor);
const sumsSchema = z.object({
  /** What buyers paid for pieces and post, without tax, less what was given back and what payment cost: all parts together. */
  totalMinor: minor,
  split: splitSchema,
  /** Pieces that were paid for. */
  pieces: z.number().int(),
});
export type OpenSums = z.infer<typeof sumsSchema>;

const openCenterSchema = z.object({ handle: z.string(), name: z.string(), country: z.string() });
export type OpenCenter = z.infer<typeof openCenterSchema>;

const openQuarterSchema = z.object({
  /** `2026-Q3`: months by each center's own clock. */
  quarter: z.string(),
  /** The day (UTC) from which on it may be read; nothing in it is changed afterwards. */
  openSince: z.string(),
  /** A center whose cell is not told is missing here, and in the total. */
  cells: z.array(sumsSchema.extend({ center: z.string(), makers: z.enum(TOLD_BANDS) })),
  /** Of these cells and of nothing else; null where there is none. */
  total: sumsSchema.extend({ centers: z.number().int(), makersAtLeast: z.number().int() }).nullable(),
});
export type OpenQuarterDto = z.infer<typeof openQuarterSchema>;

/** GET /store/transparency?locale and GET /store/transparency/:handle?locale */
export const transparencySchema = z.object({
  /** The center that was asked for; null for the whole shop. */
  center: openCenterSchema.nullable(),
  /** Centers that agreed to be read here. */
  centers: z.array(openCenterSchema),
  /** All centers that sell, those that agreed among them. */
  sellingCenters: z.number().int(),
  currencyCode: z.string(),
  exponent: z.number().int(),
  licence: z.object({ name: z.string(), url: z.string() }),
  /** The newest first. */
  quarters: z.array(openQuarterSchema),
  next: z.object({ quarter: z.string(), opensOn: z.string() }),
});
export type Transparency = z.infer<typeof transparencySchema>;
