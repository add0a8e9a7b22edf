import { decimalOf } from "@/features/till/till-money";

/** An amount as the shop tells it: signed minor units as text. */
export interface Amount {
  readonly amountMinor: string;
  readonly currencyCode: string;
  readonly exponent: number;
}

/** "S/ 45.00", exact at any size, as the page's language writes it. */
export function writeMinor({ amountMinor, currencyCode, exponent }: Amount, locale: string): string {
  return new Intl.NumberFormat(locale, {
    style: "currency",
    currency: currencyCode,
    minimumFractionDigits: exponent,
    maximumFractionDigits: exponent,
  }).format(decimalOf(BigInt(amountMinor), exponent) as Intl.StringNumericLiteral);
}

/** "noviembre de 2026" of `2026-11`. */
export function monthName(month: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { month: "long", year: "numeric", timeZone: "UTC" }).format(
    new Date(`${month}-15T00:00:00Z`),
  );
}

/** "27 nov 2026" of `2026-11-27`. */
export function dayName(day: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone: "UTC" }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** A month and those before it, newest first. */
export function lastMonths(month: string, count: number): string[] {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return Array.from({ length: count }, (_, back) =>
    new Date(Date.UTC(year, number - 1 - back, 1)).toISOString().slice(0, 7),
  );
}
