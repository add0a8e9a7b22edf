import { postcodeRule } from "./postcode";

/** An address as baskets, orders, receipts and accounts hold it. */
export interface StoredAddress {
  readonly first_name?: string | null;
  readonly last_name?: string | null;
  readonly company?: string | null;
  readonly address_1?: string | null;
  readonly address_2?: string | null;
  readonly city?: string | null;
  readonly province?: string | null;
  readonly postal_code?: string | null;
  readonly phone?: string | null;
  readonly country_code?: string | null;
}

const PLAIN = "%N%n%A%n%D%n%C";

/**
 * How each market writes an address, from top to bottom: %N name, %A street, %D second line, %C town, %S province, %Z postcode,
 * %n line break. The only place that says so: forms, receipts, labels and customs papers follow it. Source: Google's Address
 * Validation Metadata (CC BY 4.0).
 */
// biome-ignore format: one line a country
const FORMATS: Readonly<Record<string, string>> = {
  AE: "%N%n%A%n%D%n%C%n%S",
  AR: "%N%n%A%n%D%n%Z %C%n%S",
  AT: "%N%n%A%n%D%n%Z %C",
  AU: "%N%n%A%n%D%n%C %S %Z",
  BE: "%N%n%A%n%D%n%Z %C",
  BG: "%N%n%A%n%D%n%Z %C",
  BO: "%N%n%A%n%D%n%C",
  BR: "%N%n%A%n%D%n%C-%S%n%Z",
  BW: "%N%n%A%n%D%n%C",
  CA: "%N%n%A%n%D%n%C %S %Z",
  CH: "%N%n%A%n%D%nCH-%Z %C",
  CL: "%N%n%A%n%D%n%Z %C%n%S",
  CO: "%N%n%A%n%D%n%C, %S, %Z",
  CY: "%N%n%A%n%D%n%Z %C",
  CZ: "%N%n%A%n%D%n%Z %C",
  DE: "%N%n%A%n%D%n%Z %C",
  DK: "%N%n%A%n%D%n%Z %C",
  EC: "%N%n%A%n%D%n%Z%n%C",
  EE: "%N%n%A%n%D%n%Z %C",
  ES: "%N%n%A%n%D%n%Z %C %S",
  FI: "%N%n%A%n%D%nFI-%Z %C",
  FR: "%N%n%A%n%D%n%Z %C",
  GB: "%N%n%A%n%D%n%C%n%Z",
  GH: "%N%n%A%n%D%n%C",
  GR: "%N%n%A%n%D%n%Z %C",
  HK: "%N%n%A%n%D%n%C%n%S",
  HR: "%N%n%A%n%D%nHR-%Z %C",
  HU: "%N%n%C%n%A%n%D%n%Z",
  IE: "%N%n%A%n%D%n%C%n%S%n%Z",
  IL: "%N%n%A%n%D%n%C %Z",
  IN: "%N%n%A%n%D%n%C %Z%n%S",
  IS: "%N%n%A%n%D%n%Z %C",
  IT: "%N%n%A%n%D%n%Z %C %S",
  JM: "%N%n%A%n%D%n%C%n%S",
  JP: "%N%n%A%n%D%n%C, %S%n%Z",
  KE: "%N%n%A%n%D%n%C%n%Z",
  KR: "%N%n%A%n%D%n%C%n%S%n%Z",
  LI: "%N%n%A%n%D%nFL-%Z %C",
  LS: "%N%n%A%n%D%n%C %Z",
  LT: "%N%n%A%n%D%nLT-%Z %C",
  LU: "%N%n%A%n%D%nL-%Z %C",
  LV: "%N%n%A%n%D%n%C, LV-%Z",
  MT: "%N%n%A%n%D%n%C %Z",
  MX: "%N%n%A%n%D%n%Z %C, %S",
  MY: "%N%n%A%n%D%n%Z %C%n%S",
  NA: "%N%n%A%n%D%n%C%n%Z",
  NG: "%N%n%A%n%D%n%C %Z%n%S",
  NL: "%N%n%A%n%D%n%Z %C",
  NO: "%N%n%A%n%D%n%Z %C",
  NZ: "%N%n%A%n%D%n%C %Z",
  PE: "%N%n%A%n%D%n%C %Z%n%S",
  PL: "%N%n%A%n%D%n%Z %C",
  PT: "%N%n%A%n%D%n%Z %C",
  RO: "%N%n%A%n%D%n%Z %C",
  SE: "%N%n%A%n%D%nSE-%Z %C",
  SG: "%N%n%A%n%D%n%C %Z",
  SI: "%N%n%A%n%D%nSI-%Z %C",
  SK: "%N%n%A%n%D%n%Z %C",
  SZ: "%N%n%A%n%D%n%C%n%Z",
  TH: "%N%n%A%n%D, %C%n%S %Z",
  TR: "%N%n%A%n%D%n%Z %C/%S",
  TT: "%N%n%A%n%D%n%C",
  TW: "%N%n%A%n%D%n%C, %S %Z",
  US: "%N%n%A%n%D%n%C, %S %Z",
  UY: "%N%n%A%n%D%n%Z %C %S",
  VN: "%N%n%A%n%D%n%C%n%S %Z",
  ZA: "%N%n%A%n%D%n%C%n%S%n%Z",
  ZW: "%N%n%A%n%D%n%C",
};

/** @param country ISO 3166-1 alpha-2 in any case; one without a row gets name, street and town. */
export const addressOrder = (country: string): string => FORMATS[country.toUpperCase()] ?? PLAIN;

const PARTS: Readonly<Record<string, (address: StoredAddress) => string>> = {
  N: ({ first_name, last_name }) => [first_name, last_name].filter(Boolean).join(" "),
  A: ({ company, address_1 }) => [company, address_1].filter(Boolean).join("\n"),
  D: ({ address_2 }) => address_2 ?? "",
  C: ({ city }) => city ?? "",
  S: ({ province }) => province ?? "",
  Z: ({ postal_code }) => postal_code ?? "",
};

// What stays of a line whose parts are empty: separators, and the prefix of a postcode that nobody gave.
const DANGLING = /^[\s,/-]+|[\s,/-]+$/g;

/** An address as its country writes it, one string a line, without the country's name. */
export function addressLines(address: StoredAddress): string[] {
  const country = address.country_code ?? "";
  const prefix = postcodeRule(country)?.prefix;
  return addressOrder(country)
    .split("%n")
    .flatMap((line) => {
      const bare = prefix && !address.postal_code ? line.replace(prefix, "") : line;
      return bare
        .replace(/%([NADCSZ])/g, (_, letter: string) => PARTS[letter]?.(address) ?? "")
        .split("\n")
        .map((part) => part.replace(DANGLING, ""));
    })
    .filter(Boolean);
}
