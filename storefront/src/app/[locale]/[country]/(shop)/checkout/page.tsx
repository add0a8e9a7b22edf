import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { getBasket } from "@/data/basket";
import { getCustomer } from "@/data/customer";
import { CheckoutView } from "@/features/checkout/checkout-view";
import { DonationLeft } from "@/features/donation/donation-left";
import { Trouble } from "@/features/problems/trouble";
import { enterPlace, type PlaceParams } from "@/i18n/enter-place";
import { countryInText } from "@/i18n/format";
import { cataloguePath, pathOf } from "@/i18n/paths";
import { ButtonLink } from "@/ui/button";
import { Container } from "@/ui/container";
import { EmptyState } from "@/ui/empty-state";
import { Notice } from "@/ui/notice";
import { TextLink } from "@/ui/text-link";

interface CheckoutPageProps {
  readonly params: PlaceParams;
  readonly searchParams: Promise<{ address?: string; switched?: string }>;
}

export async function generateMetadata({ params }: CheckoutPageProps): Promise<Metadata> {
  await enterPlace(params);
  const t = await getTranslations("checkout");
  return { title: t("title"), description: t("description"), robots: { index: false } };
}

export default async function CheckoutPage({ params, searchParams }: CheckoutPageProps) {
  const place = await enterPlace(params);
  const { address, switched } = await searchParams;
  const t = await getTranslations("checkout");
  const [basket, customer] = await Promise.all([getBasket(place), getCustomer()]);
  const country = countryInText(place.country, place.locale);
  const hasPieces = basket.ok && basket.value && basket.value.count > 0;
  return (
    <Container className="py-stack">
      {hasPieces ? (
        <p className="mb-2 text-sm">
          <TextLink href={pathOf(place, "/basket")}>{t("back")}</TextLink>
        </p>
      ) : null}
      <h1 className="mb-stack text-3xl">{t("title")}</h1>
      {switched && hasPieces ? (
        <div className="mb-6">
          <Notice icon="place" role="status">
            {t("address.switched", { country, currency: place.market.currencyCode })}
          </Notice>
        </div>
      ) : null}
      {basket.ok && basket.value && hasPieces ? <DonationLeft basket={basket.value} place={place} /> : null}
      {basket.ok ? null : <Trouble problem={basket.problem} place={place} page="/checkout" />}
      {basket.ok && basket.value && hasPieces ? (
        <CheckoutView
          basket={basket.value}
          customer={customer.ok ? customer.value : null}
          place={place}
          pickedAddressId={address}
        />
      ) : null}
      {basket.ok && !hasPieces ? (
        <EmptyState
          title={t("empty.title")}
          actions={
            <>
              <ButtonLink href={cataloguePath(place)}>{t("empty.browse")}</ButtonLink>
              <ButtonLink look="secondary" href={pathOf(place, "/orders")}>
                {t("empty.orders")}
              </ButtonLink>
            </>
          }
        >
          {t("empty.text")}
        </EmptyState>
      ) : null}
    </Container>
  );
}
