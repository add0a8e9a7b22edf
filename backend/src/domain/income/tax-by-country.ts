import { type Income, incomeOf, type SignedSums } from "./income-report";

/**
 * Sums by center to sums by country, each currency by itself: a sale is taxed where its center sends from (see `originTax`), in
 * whatever currency it was paid.
 *
 * @param countryOf Center → ISO code; a center that nobody knows counts for no country.
 */
export function taxByCountry(sums: readonly SignedSums[], countryOf: ReadonlyMap<string, string>): Income[] {
  const byCountry = new Map<string, SignedSums>();
  for (const sum of sums) {
    const key = countryOf.get(sum.key) ?? "";
    const name = `${key} ${sum.currencyCode}`;
    const known = byCountry.get(name);
    byCountry.set(name, {
      ...sum,
      key,
      captureMinor: sum.captureMinor + (known?.captureMinor ?? 0n),
      refundMinor: sum.refundMinor + (known?.refundMinor ?? 0n),
      entries: sum.entries + (known?.entries ?? 0),
    });
  }
  return [...byCountry].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, sum]) => incomeOf(sum));
}
