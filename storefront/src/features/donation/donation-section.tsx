import type { Basket } from "@second-chance/backend/contracts/basket";
import { DONATION_LIMITS } from "@second-chance/backend/contracts/donation";
import { CURRENCIES } from "@second-chance/backend/contracts/money";
import { getTranslations } from "next-intl/server";
import { type FormatPlace, formatAmount, formatMoney } from "@/i18n/format";
import { DonationForm } from "./donation-form";
import { DonationLeft } from "./donation-left";
import { DonationLine } from "./donation-line";
import { TakenOutNotice } from "./taken-out-notice";

interface DonationSectionProps {
  readonly basket: Basket;
  readonly place: FormatPlace;
}

/** What this basket gives to a fund, or the quiet offer to give something. */
export async function DonationSection({ basket, place }: DonationSectionProps) {
  const { donation } = basket;
  if (donation) return <DonationLine donation={donation} place={place} />;
  return (
    <>
      <TakenOutNotice place={place} />
      <DonationLeft basket={basket} place={place} />
      <DonationOffer basket={basket} place={place} />
    </>
  );
}

async function DonationOffer({ basket, place }: DonationSectionProps) {
  const currency = CURRENCIES.find((code) => code === basket.currencyCode);
  if (!currency || basket.funds.length === 0) return null;
  const t = await getTranslations("donation");
  const { leastMinor, mostMinor, suggestedMinor } = DONATION_LIMITS[currency];
  const money = (amountMinor: number) => formatMoney({ amountMinor, currencyCode: currency }, place);
  const example = formatAmount(
    { amountMinor: suggestedMinor[1] ?? leastMinor, currencyCode: currency },
    place,
  );
  return (
    <DonationForm
      funds={basket.funds.map(({ handle, name, purpose, center }) => ({
        handle,
        name,
        purpose,
        whose: center ? t("of", { center }) : t("ofShop"),
      }))}
      amounts={suggestedMinor.map((minor) => ({ minor: String(minor), label: money(minor) }))}
      hidden={{ locale: place.locale, country: place.country, currency, example }}
      labels={{
        offer: t("offer"),
        optional: t("optional"),
        lead: t("lead"),
        fund: t("fund"),
        amount: t("amount"),
        other: t("other"),
        otherHint: t("otherHint", { least: money(leastMinor), most: money(mostMinor), example }),
        give: t("give"),
        giving: t("giving"),
      }}
    />
  );
}
