import type { ReportColumn } from "@second-chance/backend/contracts/ngo/report-sheet";
import { writeMinor } from "@/features/workshop/income/amounts";

/** What stands in a cell that tells nothing. */
const NOTHING = "–";

/** A cell as the page's language writes it: money of its column's currency, moments in UTC. */
export function cellWords(
  { type, currencyCode, exponent }: Pick<ReportColumn, "type" | "currencyCode" | "exponent">,
  cell: string | null | undefined,
  locale: string,
): string {
  if (cell === null || cell === undefined) return NOTHING;
  if (type === "money" && currencyCode !== null && exponent !== null)
    return writeMinor({ amountMinor: cell, currencyCode, exponent }, locale);
  if (type === "count") return new Intl.NumberFormat(locale).format(BigInt(cell));
  if (type === "moment")
    return new Intl.DateTimeFormat(locale, {
      dateStyle: "medium",
      timeStyle: "short",
      timeZone: "UTC",
    }).format(new Date(cell));
  return cell;
}
