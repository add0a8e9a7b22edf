"use client";

import type { MoneyTrail } from "@second-chance/backend/contracts/center";
import { CURRENCIES } from "@second-chance/backend/contracts/currencies";
import { useTranslations } from "next-intl";
import { trailParts } from "@/features/money/trail-parts";
import type { FormatPlace } from "@/i18n/format";
import type { Messages } from "@/i18n/messages";
import { MoneyBar } from "@/ui/money-bar";

type Recipient = keyof Messages["money"]["recipients"];

/** The parts of a price as a piece's page shows them, from the sale policy in force. */
export function SplitBar({ split, place }: { readonly split: MoneyTrail; readonly place: FormatPlace }) {
  const t = useTranslations("money");
  const currencyCode = CURRENCIES.find((known) => known === split.currencyCode);
  if (!currencyCode) return null;
  return (
    <MoneyBar
      label={t("parts")}
      currencyCode={currencyCode}
      place={place}
      parts={trailParts(split).map(({ recipient, label, amountMinor, tone }) => {
        const key = `recipients.${recipient}` as `recipients.${Recipient}`;
        const words = recipient === "tax" ? t("tax") : t.has(key) ? t(key) : (label ?? t("recipients.other"));
        return { key: recipient, label: words, amountMinor, tone };
      })}
    />
  );
}
