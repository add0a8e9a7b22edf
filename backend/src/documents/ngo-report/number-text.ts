import type { Locale } from "../../contracts/locale";
import type { ReportColumn } from "../../contracts/ngo/report-sheet";
import { decimalText } from "../../domain/money";

/** Not from `Intl`, whose marks change from one version to the next: a page has to be drawn the same again. */
const MARKS: Readonly<Record<Locale, { readonly thousands: string; readonly decimal: string }>> = {
  en: { thousands: ",", decimal: "." },
  es: { thousands: ".", decimal: "," },
  vi: { thousands: ".", decimal: "," },
  lt: { thousands: "\u00a0", decimal: "," },
};

/** Decimal text as readers of a language expect it. */
export function groupedNumber(decimal: string, locale: Locale): string {
  const { thousands, decimal: mark } = MARKS[locale];
  const [whole = "", fraction] = decimal.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return fraction === undefined ? grouped : `${grouped}${mark}${fraction}`;
}

/** A cell as it is printed; what is null is printed as nothing. */
export function printedCell(cell: string | null, column: ReportColumn, locale: Locale): string {
  if (cell === null) return "";
  if (column.type === "money") return groupedNumber(decimalText(BigInt(cell), column.exponent ?? 0), locale);
  if (column.type === "count") return groupedNumber(cell, locale);
  return column.type === "moment" ? cell.replace("T", " ").replace("Z", "") : cell;
}
