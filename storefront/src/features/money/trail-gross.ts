import type { MoneyTrail } from "@second-chance/backend/contracts/center";
import { CURRENCIES } from "@second-chance/backend/contracts/money";
import { type FormatPlace, formatMoney } from "@/i18n/format";

/** What was paid, written out; empty for a currency that the shop doesn't sell in. */
export function formatTrailGross(trail: MoneyTrail, place: FormatPlace): string {
  const currencyCode = CURRENCIES.find((known) => known === trail.currencyCode);
  return currencyCode ? formatMoney({ amountMinor: trail.grossMinor, currencyCode }, place) : "";
}
