/**
 * How far a parcel goes, as the postal tariffs count it: 1 same country, 2 neighbours by land, 3 same continent,
 * 4 rest of the world. Country codes are ISO 3166-1 alpha-2, upper case.
 */
export type ShippingZone = 1 | 2 | 3 | 4;

const NEIGHBOURS: Readonly<Record<string, readonly string[]>> = {
  PE: ["BO", "BR", "CL", "CO", "EC"],
  VN: ["CN", "KH", "LA"],
  LT: ["LV", "PL"],
  ZA: ["BW", "LS", "MZ", "NA", "SZ", "ZW"],
};

const CONTINENTS: Readonly<Record<string, readonly string[]>> = {
  southAmerica: ["AR", "BO", "BR", "CL", "CO", "EC", "PE", "UY"],
  northAmerica: ["CA", "JM", "MX", "TT", "US"],
  africa: ["BW", "GH", "KE", "LS", "MZ", "NA", "NG", "SZ", "ZA", "ZW"],
  asia: ["AE", "CN", "HK", "IL", "IN", "JP", "KH", "KR", "LA", "MY", "SG", "TH", "TR", "TW", "VN"],
  oceania: ["AU", "NZ"],
  // biome-ignore format: one line a continent reads best
  europe: ["AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GR", "HR", "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK"],
};

const CONTINENT_OF = new Map(
  Object.entries(CONTINENTS).flatMap(([continent, countries]) =>
    countries.map((country) => [country, continent] as const),
  ),
);

/** A country without a continent on file is the rest of the world: the dearest zone, never a cheaper guess. */
export function zoneOf(origin: string, destination: string): ShippingZone {
  const from = origin.toUpperCase();
  const to = destination.toUpperCase();
  if (from === to) return 1;
  if (NEIGHBOURS[from]?.includes(to)) return 2;
  const continent = CONTINENT_OF.get(to);
  return continent !== undefined && CONTINENT_OF.get(from) === continent ? 3 : 4;
}
