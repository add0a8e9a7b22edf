import { z } from "zod";
import { rowProblemSchema } from "./csv-file";

/** Units of `quote` for one unit of `base` on a day, as a source published it. */
export const fxRateDtoSchema = z.object({
  /** `YYYY-MM-DD`. */
  date: z.string(),
  base: z.string(),
  quote: z.string(),
  /** Decimal text. */
  rate: z.string(),
  source: z.string(),
});
export type FxRateDto = z.infer<typeof fxRateDtoSchema>;

/**
 * Answer of POST /admin/fx-rates (body: `CsvFile` with the columns date, base, quote, rate, source). A dry run answers
 * with what would be loaded or with the problems of all rows; a real run with problems is refused with `fx_file_refused`.
 */
export const fxFileResultSchema = z.object({
  loaded: z.boolean(),
  rates: z.array(fxRateDtoSchema),
  /** Rows that were on file already, with the same rate. */
  known: z.number().int(),
  problems: z.array(rowProblemSchema),
});
export type FxFileResult = z.infer<typeof fxFileResultSchema>;

/** GET /admin/fx-rates : the newest rate of every pair, and what could not be converted for want of one. */
export const fxRateListSchema = z.object({
  rates: z.array(fxRateDtoSchema.extend({ ageDays: z.number().int() })),
  /** Ledger entries without an amount in their center's currency: no rate is near enough to their day. */
  waiting: z.array(
    z.object({
      base: z.string(),
      quote: z.string(),
      firstDate: z.string(),
      lastDate: z.string(),
      entries: z.number().int(),
    }),
  ),
  /** Days that a rate holds after its own. */
  reachDays: z.number().int(),
});
export type FxRateList = z.infer<typeof fxRateListSchema>;

/** GET /admin/fx-rates/waiting?base&quote : the entries of a pair that wait for a rate, oldest first. */
export const fxWaitingQuerySchema = z.object({
  base: z.string().length(3).toUpperCase(),
  quote: z.string().length(3).toUpperCase(),
});
export const fxWaitingEntriesSchema = z.object({
  entries: z.array(
    z.object({
      id: z.string(),
      /** `YYYY-MM-DD`, UTC: the day whose rate it wants. */
      day: z.string(),
      center: z.string(),
      recipient: z.string(),
      currencyCode: z.string(),
      exponent: z.number().int(),
      amountMinor: z.string(),
      /** Null for a payout. */
      order: z.object({ id: z.string(), displayId: z.number().int() }).nullable(),
    }),
  ),
});
export type FxWaitingEntries = z.infer<typeof fxWaitingEntriesSchema>;
