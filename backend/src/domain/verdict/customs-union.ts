// biome-ignore format: one line
const EU = new Set(["AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT", "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK"]);

/** The customs territory of a country: parcels inside one cross no customs border. */
export function customsUnion(country: string): string {
  return EU.has(country) ? "EU" : country;
}

/** True when a parcel between two countries passes customs; an unknown destination passes none yet. */
export const crossesCustoms = (origin: string, destination: string): boolean =>
  destination !== "" && customsUnion(origin.toUpperCase()) !== customsUnion(destination.toUpperCase());
