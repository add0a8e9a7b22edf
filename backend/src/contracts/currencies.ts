/** Currencies the shop sells in, upper case ISO 4217. By itself, without zod, for pages that a phone loads. */
export const CURRENCIES = ["PEN", "VND", "EUR", "USD", "ZAR", "GBP"] as const;
export type CurrencyCode = (typeof CURRENCIES)[number];
