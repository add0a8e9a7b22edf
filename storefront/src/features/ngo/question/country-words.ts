import { countryName } from "@second-chance/backend/contracts/country-name";
import type { Locale } from "@second-chance/backend/contracts/locale";

const CODE = /^[A-Za-z]{2}$/;

/** A country of the ledger in words; what is no code, as an address may name it, stays as it is. */
export const countryWords = (country: string, locale: Locale): string =>
  CODE.test(country) ? countryName(country, locale) : country;
