import { parseRate } from "../fx/convert-minor";
import { exponentOf } from "../money";
import { crossesCustoms } from "../verdict/customs-union";

/** The paper on the outside of a parcel; `none` where it crosses no customs border. */
export type CustomsForm = "none" | "CN22" | "CN23";

/** Unit of the limit; a rate to it is filed like every other, with its day. */
export const SDR = "XDR";
/** Days that a rate to the SDR holds: the limit is round, and posts publish theirs monthly or yearly. */
export const SDR_REACH_DAYS = 31;

/** Limits of the rule `postal_forms.choice` in destination-facts.json. */
const MOST_GRAMS = 2_000;
const MOST_SDR = 300n;
/** Kinds of pieces that a CN22 has rows for. */
const MOST_LINES = 4;

export interface FormQuestion {
  /** Upper-case ISO codes. */
  readonly origin: string;
  readonly destination: string;
  readonly grossGrams: number;
  readonly lines: number;
  readonly valueMinor: bigint;
  readonly currencyCode: string;
  /** SDR for one unit of the currency, decimal text; null where no rate is near enough. */
  readonly sdrRate: string | null;
  /** Sent as parcel post, which never takes a CN22; letter post does. */
  readonly parcelPost: boolean;
}

/**
 * CN22 for what is light and worth little, CN23 for all else. A CN23 says all that a CN22 does and more, so it is
 * taken wherever the value in SDR isn't known.
 */
export function customsForm(question: FormQuestion): CustomsForm {
  if (!crossesCustoms(question.origin, question.destination)) return "none";
  const isSmall = !question.parcelPost && question.grossGrams <= MOST_GRAMS && question.lines <= MOST_LINES;
  return isSmall && isWithinLimit(question) ? "CN22" : "CN23";
}

/** Compared as integers: a value of 300 SDR and a thousandth is above the limit. */
function isWithinLimit({ valueMinor, currencyCode, sdrRate }: FormQuestion): boolean {
  if (sdrRate === null) return false;
  const { numerator, denominator } = parseRate(sdrRate);
  return valueMinor * numerator <= MOST_SDR * denominator * 10n ** BigInt(exponentOf(currencyCode));
}
