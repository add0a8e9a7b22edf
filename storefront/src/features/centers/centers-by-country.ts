import type { CenterSummary } from "@second-chance/backend/contracts/center";

/** Centers under their countries; the country with most centers first, then by code. */
export function centersByCountry(centers: readonly CenterSummary[]): [string, CenterSummary[]][] {
  const groups = new Map<string, CenterSummary[]>();
  for (const center of centers) groups.set(center.country, [...(groups.get(center.country) ?? []), center]);
  return [...groups].sort(([a, own], [b, others]) => others.length - own.length || a.localeCompare(b, "en"));
}
