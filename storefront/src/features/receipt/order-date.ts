import type { FormatPlace } from "@/i18n/format";

/** The day of an order in words, as the page's language writes it. Days are those of UTC, as in the books. */
export function formatOrderDate(iso: string, { locale, country }: FormatPlace): string {
  const tag = `${locale}-${country.toUpperCase()}`;
  return new Intl.DateTimeFormat(tag, { dateStyle: "long", timeZone: "UTC" }).format(new Date(iso));
}
