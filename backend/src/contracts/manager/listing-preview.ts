import { z } from "zod";
import type { MoneyTrail } from "../center";
import { LOCALES } from "../locale";
import type { RegionKey } from "../markets";
import type { CurrencyCode } from "../money";
import type { VerdictDto } from "../verdict";
import { deviceIdSchema, listingContentSchema } from "./listing-content";
import type { ListingProblem } from "./listing-problem";

/**
 * POST /manager/workshops/:workshop_id/listing-preview : what would come of a content; nothing is kept. `locale` is the language
 * that verdicts are worded in, the center's own when absent.
 */
export const listingPreviewSchema = z.object({
  content: listingContentSchema,
  locale: z.enum(LOCALES).optional(),
  /** The listing that it is a change of: a piece in the shop lacks less. */
  listing_id: deviceIdSchema.optional(),
});
export type PreviewOfListing = z.infer<typeof listingPreviewSchema>;

/** What a piece costs in a market: `amount_minor` is rounded up by the price rule of the currency. */
export interface PriceAbroad {
  readonly region: RegionKey;
  readonly currency_code: CurrencyCode;
  readonly amount_minor: string;
  /** ISO codes, upper case. */
  readonly countries: readonly string[];
}

export interface CountryVerdict
  extends Pick<VerdictDto, "verdict" | "purchasable" | "reasonCode" | "messageKey" | "missingEvidence"> {
  readonly country: string;
  /** The sentence that a shopper there reads, as the rules in force put it. */
  readonly wording: string;
}

export interface ListingPreview {
  readonly problems: readonly ListingProblem[];
  /** Who gets what of one piece sold at home; null while the price or a policy in force is missing. */
  readonly split: MoneyTrail | null;
  /** Home market first; empty while there is no price. */
  readonly prices: readonly PriceAbroad[];
  /** Of its kind there is never a second: what the shop says of the last one. */
  readonly oneOfAKind: boolean;
  /** Every country of the shop; empty while nobody's work is named. */
  readonly verdicts: readonly CountryVerdict[];
}
