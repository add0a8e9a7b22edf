import { type Basket, STATED_PURPOSES } from "@second-chance/backend/contracts/basket";
import { MARKETS } from "@second-chance/backend/contracts/markets";
import { getTranslations } from "next-intl/server";
import type { Customer } from "@/data/customer";
import { addressFieldViews } from "@/features/address/address-field-views";
import { arrivalTexts } from "@/features/arrival/arrival-texts";
import { basketTotals, isHeld } from "@/features/basket/basket-totals";
import { problemTexts } from "@/features/problems/problem-text";
import type { Place } from "@/i18n/find-place";
import { countryName, formatMoney } from "@/i18n/format";
import { Notice } from "@/ui/notice";
import { readDraft } from "./checkout-draft";
import { CheckoutForm } from "./checkout-form";
import { checkoutLabels } from "./checkout-labels";
import { parcelViews } from "./checkout-model";
import { ContactNote } from "./contact-note";
import { HeldNotice } from "./held-notice";
import { MoneySummary } from "./money-summary";
import { paymentViews } from "./payment-views";
import { prefill } from "./prefill";

interface CheckoutViewProps {
  readonly basket: Basket;
  readonly customer: Customer | null;
  readonly place: Place;
  readonly pickedAddressId: string | undefined;
}

/** Everything the checkout form needs, in the shopper's words. */
export async function CheckoutView({ basket, customer, place, pickedAddressId }: CheckoutViewProps) {
  const { locale, country } = place;
  const t = await getTranslations("checkout");
  const tArrival = await getTranslations("arrival");
  const tDonation = await getTranslations("donation");
  const problem = await problemTexts(place);
  const totals = basketTotals(basket);
  const start = prefill({ country, draft: await readDraft(), basket, customer, pickedId: pickedAddressId });
  const payments = await paymentViews(basket.paymentProviders);
  const countries = MARKETS.map((market) => ({
    value: market.country.toLowerCase(),
    label: countryName(market.country, locale),
  })).sort((a, b) => a.label.localeCompare(b.label, locale));
  const [before = "", after = ""] = t("place.button", { total: "\n" }).split("\n");

  return (
    <CheckoutForm
      place={{ locale, country }}
      email={{
        name: "email",
        label: t("contact.email"),
        hint: t("contact.emailHint"),
        type: "email",
        inputMode: "email",
        autoComplete: "email",
        required: true,
        maxLength: 254,
        value: start.email,
      }}
      fields={await addressFieldViews({ country, locale, address: start.address, section: "shipping" })}
      countries={countries}
      purpose={
        basket.purpose
          ? {
              question: basket.purpose.question,
              given: basket.purpose.given ?? undefined,
              answers: STATED_PURPOSES.map((value) => ({ value, label: t(`purpose.${value}`) })),
            }
          : undefined
      }
      parcels={parcelViews(basket, {
        money: (money) => formatMoney(money, place),
        parcel: (center) => t("delivery.parcel", { center }),
        days: ({ minDays: min, maxDays: max, parcels }) =>
          [
            t("delivery.days", { min, max }),
            ...(parcels > 1 ? [tArrival("parcels", { count: parcels })] : []),
          ].join(" · "),
        wait: (days) => t("delivery.wait", { days }),
        arrival: await arrivalTexts(place),
        quantity: (count) => t("review.quantity", { count }),
        problem,
      })}
      payments={payments}
      currencyCode={totals.total.currencyCode}
      donation={
        basket.donation
          ? {
              label: tDonation("line", { fund: basket.donation.fund.name }),
              amountMinor: basket.donation.amount.amountMinor,
            }
          : undefined
      }
      discountMinor={totals.discount.amountMinor}
      withoutPostageMinor={totals.withoutPostage.amountMinor}
      taxNote={
        totals.tax.amountMinor > 0 ? t("review.tax", { amount: formatMoney(totals.tax, place) }) : undefined
      }
      labels={await checkoutLabels(basket)}
      submit={[before, after]}
      contactNote={<ContactNote customer={customer} place={place} />}
      reviewNote={<MoneySummary basket={basket} place={place} />}
      held={
        isHeld(basket) ? (
          <HeldNotice mixedWording={basket.mixedWording} place={place} />
        ) : payments.length === 0 ? (
          <div className="mt-5">
            <Notice look="care">{t("payment.none")}</Notice>
          </div>
        ) : null
      }
    />
  );
}
