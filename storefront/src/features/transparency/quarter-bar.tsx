import { OPEN_CURRENCY, OPEN_PARTS } from "@second-chance/backend/contracts/open-parts";
import type { OpenSums } from "@second-chance/backend/contracts/transparency";
import { getTranslations } from "next-intl/server";
import type { FormatPlace } from "@/i18n/format";
import { MoneyBar } from "@/ui/money-bar";
import { openMoney } from "./open-money";

/** Where the money of a quarter went, to scale; what was more given back than came in can't be drawn, and is said. */
export async function QuarterBar({ sums, place }: { readonly sums: OpenSums; readonly place: FormatPlace }) {
  const t = await getTranslations("transparency.quarter");
  const whole = await getTranslations("receipt.trail.whole");
  const below = OPEN_PARTS.filter((part) => sums.split[part].startsWith("-"));
  return (
    <>
      <MoneyBar
        label={t("parts")}
        currencyCode={OPEN_CURRENCY}
        place={place}
        parts={OPEN_PARTS.map((part) => ({
          key: part,
          label: whole(part),
          amountMinor: Number(sums.split[part]),
          tone: part,
        }))}
      />
      {below.map((part) => (
        <p key={part} className="mt-2 text-sm text-ink-soft">
          {t("takenBack", { amount: openMoney(sums.split[part], place), part: whole(part) })}
        </p>
      ))}
    </>
  );
}
