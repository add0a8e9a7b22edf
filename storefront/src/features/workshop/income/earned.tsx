import type { IncomeFigures } from "@second-chance/backend/contracts/income";
import { useLocale, useTranslations } from "next-intl";
import { writeMinor } from "./amounts";

/** What was earned, in big figures, one line a currency, with how it came to be. */
export function Earned({
  figures,
  none,
}: {
  readonly figures: readonly IncomeFigures[];
  readonly none: string;
}) {
  const t = useTranslations("workshop-work.income");
  const locale = useLocale();
  if (figures.length === 0) return <p className="mt-2 text-lg text-ink-soft">{none}</p>;
  return (
    <ul className="mt-2 space-y-3">
      {figures.map(({ currencyCode, exponent, incomeMinor, receivedMinor, refundedMinor, feesMinor }) => {
        const write = (amountMinor: string) => writeMinor({ amountMinor, currencyCode, exponent }, locale);
        return (
          <li key={currencyCode}>
            <p className="tabular text-2xl font-semibold">{t("earned", { amount: write(incomeMinor) })}</p>
            <p className="tabular text-ink-soft">
              {t("of", {
                received: write(receivedMinor),
                refunded: write(refundedMinor),
                fees: write(feesMinor),
              })}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
