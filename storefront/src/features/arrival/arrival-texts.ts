import type { BasketGroup } from "@second-chance/backend/contracts/basket";
import { getTranslations } from "next-intl/server";
import { formatOrderDate } from "@/features/receipt/order-date";
import { countryInText, type FormatPlace, formatMoney, formatNumber } from "@/i18n/format";

type Arriving = Pick<BasketGroup, "arrival" | "crossesCustoms" | "vatAtSale">;

/**
 * What a parcel holds of its destination's VAT, and what customs is likely to ask for it, in sentences of the shopper's
 * language; undefined inside one customs area.
 */
export async function arrivalTexts(place: FormatPlace): Promise<(group: Arriving) => string | undefined> {
  const t = await getTranslations("arrival");
  const country = countryInText(place.country, place.locale);
  const percent = (rateBp: number) => `${formatNumber(rateBp / 100, place)} %`;
  return ({ arrival, crossesCustoms, vatAtSale }) => {
    if (!crossesCustoms) return undefined;
    const collected = vatAtSale
      ? t("vatNow", {
          country,
          rate: percent(vatAtSale.rateBp),
          amount: formatMoney(vatAtSale.amount, place),
        })
      : undefined;
    if (!arrival) return collected ?? t("customs", { country });
    const { kinds, duty, tax } = arrival;
    const rate = percent(arrival.taxRateBp);
    const each = formatMoney(arrival.perKind, place);
    const words = { country, kinds, each, rate };
    const estimate = () => {
      if (!duty) return t("ordinary", { country, rate });
      const asked = { ...words, duty: formatMoney(duty, place) };
      if (collected) return `${collected} ${t("dutyOnly", asked)}`;
      return tax ? t("duty", { ...asked, tax: formatMoney(tax, place) }) : t("dutyAlone", asked);
    };
    return `${estimate()} ${t("note", { date: formatOrderDate(arrival.asOf, place) })}`;
  };
}
