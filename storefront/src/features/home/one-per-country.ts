import type { CenterSummary } from "@second-chance/backend/contracts/center";

/** The center with most pieces of each country, in the order in which countries first appear. */
export function onePerCountry(centers: readonly CenterSummary[]): CenterSummary[] {
  const chosen = new Map<string, CenterSummary>();
  for (const center of centers) {
    const earlier = chosen.get(center.country);
    if (!earlier || center.pieces > earlier.pieces) chosen.set(center.country, center);
  }
  return [...chosen.values()];
}
