import { z } from "zod";
import { CURRENCIES, type CurrencyCode } from "./currencies";

export { CURRENCIES, type CurrencyCode };

/** An amount on the wire: an integer in minor units (VND: whole dong) and its currency. */
export const moneySchema = z.object({
  amountMinor: z.number().int(),
  currencyCode: z.enum(CURRENCIES),
});
export type MoneyDto = z.infer<typeof moneySchema>;

const ABOVE_ZERO = "an amount is a whole number of minor units above zero, at most 18 digits, as text";
const ZERO_OR_MORE = "an amount is a whole number of minor units, at most 18 digits, as text";

/** An amount that somebody sends to be moved: minor units as text, since a JSON number may lose digits. */
export const minorAboveZeroSchema = z.string(ABOVE_ZERO).regex(/^[1-9]\d{0,17}$/, ABOVE_ZERO);
/** The same where nothing is an answer too. */
export const minorSchema = z.string(ZERO_OR_MORE).regex(/^(0|[1-9]\d{0,17})$/, ZERO_OR_MORE);
