import type { CurrencyCode } from "./money";

/** Region keys of the shop; each is one Medusa region with one currency. */
export const REGION_KEYS = ["pe", "vn", "eu", "us", "za", "gb", "world"] as const;
export type RegionKey = (typeof REGION_KEYS)[number];

/** A ship-to country with its region and the currency its prices are shown and charged in. */
export interface Market {
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country: string;
  readonly region: RegionKey;
  readonly currencyCode: CurrencyCode;
}

const REGION_CURRENCY: Record<RegionKey, CurrencyCode> = {
  pe: "PEN",
  vn: "VND",
  eu: "EUR",
  us: "USD",
  za: "ZAR",
  gb: "GBP",
  world: "USD",
};

/** Countries with facts on file (seed/data/destination-facts.json); no other country can be shipped to. */
const COUNTRIES: Record<RegionKey, readonly string[]> = {
  pe: ["PE"],
  vn: ["VN"],
  eu: [
    "AT",
    "BE",
    "BG",
    "CY",
    "CZ",
    "DE",
    "DK",
    "EE",
    "ES",
    "FI",
    "FR",
    "GR",
    "HR",
    "HU",
    "IE",
    "IT",
    "LT",
    "LU",
    "LV",
    "MT",
    "NL",
    "PL",
    "PT",
    "RO",
    "SE",
    "SI",
    "SK",
  ],
  us: ["US"],
  za: ["ZA"],
  gb: ["GB"],
  world: [
    "AE",
    "AR",
    "AU",
    "BO",
    "BR",
    "BW",
    "CA",
    "CH",
    "CL",
    "CO",
    "EC",
    "GH",
    "HK",
    "IL",
    "IN",
    "IS",
    "JM",
    "JP",
    "KE",
    "KR",
    "LI",
    "LS",
    "MX",
    "MY",
    "NA",
    "NG",
    "NO",
    "NZ",
    "SG",
    "SZ",
    "TH",
    "TR",
    "TT",
    "TW",
    "UY",
    "ZW",
  ],
};

export const MARKETS: readonly Market[] = REGION_KEYS.flatMap((region) =>
  COUNTRIES[region].map((country) => ({ country, region, currencyCode: REGION_CURRENCY[region] })),
).sort((a, b) => a.country.localeCompare(b.country, "en"));

const BY_COUNTRY = new Map(MARKETS.map((market) => [market.country, market]));

/** The market of a country code in any case, or undefined for a country the shop doesn't know. */
export function findMarket(country: string): Market | undefined {
  return BY_COUNTRY.get(country.toUpperCase());
}

/** Where a shopper lands who has not chosen: the home market of most centers. */
export const DEFAULT_COUNTRY = "PE";
