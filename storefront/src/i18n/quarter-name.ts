const MONTHS = 3;

/** The middle of a month, so that no time zone moves it into another. */
const midMonth = (year: number, month: number) => new Date(Date.UTC(year, month, 15));

/** "July–September 2026" of `2026-Q3`, as the language writes a month of a year. */
export function quarterName(quarter: string, locale: string): string {
  const { year, number } = quarterParts(quarter);
  const first = (number - 1) * MONTHS;
  const format = new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" });
  const monthOf = (month: number) => format.formatToParts(midMonth(year, month)).find(isMonth)?.value ?? "";
  // Ranges of the platform repeat the year in some languages.
  return format
    .formatToParts(midMonth(year, first))
    .map((part) => (isMonth(part) ? `${part.value}–${monthOf(first + MONTHS - 1)}` : part.value))
    .join("");
}

const isMonth = ({ type }: Intl.DateTimeFormatPart): boolean => type === "month";

/** Year and number of a quarter that is written `2026-Q3`. */
export function quarterParts(quarter: string): { readonly year: number; readonly number: number } {
  const [year = 0, number = 1] = quarter.split("-Q").map(Number);
  return { year, number };
}
