import type { MoneyDto } from "@second-chance/backend/contracts/money";
import { type FormatPlace, formatMoney } from "@/i18n/format";

/** An amount in tabular figures that never breaks over two lines. */
export function Price({
  money,
  place,
  className = "",
}: {
  readonly money: MoneyDto;
  readonly place: FormatPlace;
  readonly className?: string;
}) {
  return <span className={`tabular whitespace-nowrap ${className}`}>{formatMoney(money, place)}</span>;
}
