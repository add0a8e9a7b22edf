import { z } from "zod";
import { QUARTER, TOLD_BANDS } from "../maker-bands";

/** GET /ngo/organisations/:organisation_id/impact : one quarter of the calendar, as far back as wanted; the newest open one if none is named. */
export const impactQuerySchema = z.object({
  quarter: z.string().regex(QUARTER, "A quarter is written like 2026-Q3.").optional(),
});
export type ImpactQuery = z.infer<typeof impactQuerySchema>;

/** What each number means, in the words of the API; pages have their own. */
export const IMPACT_DEFINITIONS = {
  makers:
    "People in a center's workshops who earned from pieces in the quarter, each counted once, as the center told it: a band, never a number, and nothing below five or before the quarter is published. It is the same for everybody who may see the center.",
  makersAtLeast:
    "The least that the bands above come to. Somebody who earned in two centers is counted by both. Centers without a band are not in it.",
  hours: "Hours of work. No center records them here, so there is no number.",
  safetyFund:
    "What was set aside for masks, gloves, tools and clean air (added, less refunds), and what was paid out of it to the centers in the quarter.",
  crafts: "Pieces that were paid for in the quarter, by craft.",
} as const;

const minor = z.string().regex(/^-?\d+$/);

export const ngoImpactSchema = z.object({
  asOf: z.object({ moment: z.string(), position: z.string() }),
  quarter: z.string(),
  /** The day (UTC) from which on makers of the quarter are told. */
  opensOn: z.string(),
  /** Quarters to choose from, the newest first. */
  quarters: z.array(z.string()),
  makers: z.object({
    centers: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        country: z.string(),
        band: z.enum(TOLD_BANDS).nullable(),
      }),
    ),
    atLeast: z.number().int(),
  }),
  /** Null: not recorded. */
  hours: z.null(),
  safetyFund: z.array(
    z.object({ currencyCode: z.string(), exponent: z.number().int(), addedMinor: minor, usedMinor: minor }),
  ),
  crafts: z.array(z.object({ craft: z.string(), pieces: z.number().int() })),
  definitions: z.record(
    z.enum(Object.keys(IMPACT_DEFINITIONS) as (keyof typeof IMPACT_DEFINITIONS)[]),
    z.string(),
  ),
});
export type NgoImpact = z.infer<typeof ngoImpactSchema>;
