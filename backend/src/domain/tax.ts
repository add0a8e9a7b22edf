import { divideHalfUp } from "./money";

/**
 * Sales tax of a piece, from its center's country: charged when it is sold inside that tax area, zero for exports.
 * Prices contain it. Rates in basis points (1800 = 18 %), from the demo world's destination facts (`origin_tax`);
 * estimates for the demo, an operator's tax adviser decides.
 */
export interface OriginTax {
  readonly name: string;
  readonly code: string;
  readonly rateBp: number;
}

interface TaxArea {
  readonly name: string;
  readonly timeZone: string;
  /** Countries taxed like the origin; the origin itself always is. */
  readonly alsoIn: readonly string[];
  /** First day of each rate, ISO, ascending. */
  readonly rates: readonly { readonly from: string; readonly rateBp: number }[];
}

// biome-ignore format: one line
const EU = ["AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK"];

const AREAS: Readonly<Record<string, TaxArea>> = {
  PE: { name: "IGV", timeZone: "America/Lima", alsoIn: [], rates: [{ from: "2011-03-01", rateBp: 1800 }] },
  VN: {
    name: "VAT",
    timeZone: "Asia/Ho_Chi_Minh",
    alsoIn: [],
    rates: [
      // The temporary cut of two points ends with the year 2026.
      { from: "2025-01-01", rateBp: 800 },
      { from: "2027-01-01", rateBp: 1000 },
    ],
  },
  // Below EUR 10,000 of cross-border sales a year the seller's own rate holds in the whole Union.
  LT: { name: "PVM", timeZone: "Europe/Vilnius", alsoIn: EU, rates: [{ from: "2009-09-01", rateBp: 2100 }] },
  ZA: {
    name: "VAT",
    timeZone: "Africa/Johannesburg",
    alsoIn: [],
    rates: [{ from: "2018-04-01", rateBp: 1500 }],
  },
};

export const EXPORT_TAX: OriginTax = { name: "Export", code: "export", rateBp: 0 };

/** Thrown for goods from a country without a rate on file: such a sale must not pass untaxed by accident. */
export class UnknownOriginError extends Error {
  override readonly name = "UnknownOriginError";
}

/**
 * @param origin Country of the center that sends, any case.
 * @param destination Ship-to country, any case.
 * @param at The moment of sale; the rate is that of the center's own calendar day.
 */
export function originTax(origin: string, destination: string, at: Date): OriginTax {
  const from = origin.toUpperCase();
  const to = destination.toUpperCase();
  const area = AREAS[from];
  if (!area) throw new UnknownOriginError(`No tax rate on file for goods from "${origin}"`);
  if (from !== to && !area.alsoIn.includes(to)) return EXPORT_TAX;
  const day = localDay(at, area.timeZone);
  const current = area.rates.filter((rate) => rate.from <= day).at(-1) ?? area.rates[0];
  return { name: area.name, code: `${from.toLowerCase()}-standard`, rateBp: current?.rateBp ?? 0 };
}

const BASIS_POINTS = 10_000n;

/** Tax contained in a price, half up, as the order's lines state it. */
export function taxContained(grossMinor: bigint, rateBp: number): bigint {
  return divideHalfUp(grossMinor * BigInt(rateBp), BASIS_POINTS + BigInt(rateBp));
}

/** ISO date of a moment in a time zone; Swedish is the locale that writes dates that way. */
function localDay(at: Date, timeZone: string): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone }).format(at);
}
