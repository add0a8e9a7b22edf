import type { MoneyTrail as Trail } from "@second-chance/backend/contracts/center";
import { CURRENCIES } from "@second-chance/backend/contracts/money";
import { getTranslations } from "next-intl/server";
import { type FormatPlace, formatMoney } from "@/i18n/format";
import type { Messages } from "@/i18n/messages";
import { MoneyBar } from "@/ui/money-bar";
import { type TrailPart, trailParts } from "./trail-parts";

type Recipient = keyof Messages["money"]["recipients"];

/** Where an amount goes, by the sale policy that is in force for it. */
export async function MoneyTrail({ trail, place }: { readonly trail: Trail; readonly place: FormatPlace }) {
  const t = await getTranslations("money");
  const currencyCode = CURRENCIES.find((known) => known === trail.currencyCode);
  if (!currencyCode) return null;

  const labelOf = ({ recipient, label }: TrailPart): string => {
    if (recipient === "tax") return t("tax");
    const key = `recipients.${recipient}` as `recipients.${Recipient}`;
    return t.has(key) ? t(key) : (label ?? t("recipients.other"));
  };
  const policy = { version: trail.policyVersion };
  return (
    <div>
      <p className="mb-3 font-serif text-xl">
        {t("of", { amount: formatMoney({ amountMinor: trail.grossMinor, currencyCode }, place) })}
      </p>
      <MoneyBar
        label={t("parts")}
        currencyCode={currencyCode}
        place={place}
        parts={trailParts(trail).map((part) => ({
          key: part.recipient,
          label: labelOf(part),
          amountMinor: part.amountMinor,
          tone: part.tone,
        }))}
      />
      <p className="mt-4 max-w-prose text-sm text-ink-soft">
        {trail.illustrative ? t("illustrative", policy) : t("policy", policy)}
      </p>
    </div>
  );
}
