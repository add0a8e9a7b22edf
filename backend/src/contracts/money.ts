import { z } from "zod";

/** Currencies the shop sells in, upper case ISO 4217. */
export const CURRENCIES = ["PEN", "VND", "EUR", "USD", "ZAR", "GBP"] as const;
export type CurrencyCode = (typeof CURRENCIES)[number];

/** An amount on the wire: an integer in minor units (VND: whole dong) and its currency. */
export const moneySchema = z.object({
  amountMinor: z.number().int(),
  currencyCode: z.enum(CURRENCIES),
});
export type MoneyDto = z.infer<typeof moneySchema>;
