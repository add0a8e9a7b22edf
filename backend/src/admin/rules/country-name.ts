const COUNTRIES = new Intl.DisplayNames("en", { type: "region" });

/** A country in words, with its code where rules are read by it. */
export const countryName = (code: string): string => COUNTRIES.of(code) ?? code;

/** The first few countries of a list, and how many more there are. */
export function countryNames(codes: readonly string[], most = 4): string {
  const named = codes.slice(0, most).map(countryName).join(", ");
  const more = codes.length - most;
  return more > 0 ? `${named} and ${more} more` : named;
}
