import { useLocale } from "next-intl";
import { type Amount, writeMinor } from "@/features/workshop/income/amounts";
import type { NgoPlace, NgoQuery } from "../portal/ngo-paths";
import { OpenedNumber, type Opens } from "./opened-number";

interface OriginalAmountsProps {
  readonly place: NgoPlace;
  readonly amounts: readonly Amount[];
  readonly opens: Opens;
  readonly narrowed?: NgoQuery;
  readonly className?: string;
}

/** The same number in the currencies it was paid in, side by side. */
export function OriginalAmounts({ place, amounts, opens, narrowed, className = "" }: OriginalAmountsProps) {
  const locale = useLocale();
  return (
    <span className={`flex flex-wrap gap-x-4 text-sm ${className}`}>
      {amounts.map((amount) => (
        <OpenedNumber
          key={amount.currencyCode}
          place={place}
          opens={opens}
          narrowed={{ ...narrowed, currency: amount.currencyCode }}
        >
          {writeMinor(amount, locale)}
        </OpenedNumber>
      ))}
    </span>
  );
}
