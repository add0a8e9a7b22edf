import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { getBasket } from "@/data/basket";
import { BasketEmpty } from "@/features/basket/basket-empty";
import { BasketView } from "@/features/basket/basket-view";
import { KeptList } from "@/features/basket/kept-list";
import { RemovedNotice } from "@/features/basket/removed-notice";
import { DonationAlone } from "@/features/donation/donation-alone";
import { Trouble } from "@/features/problems/trouble";
import { enterPlace, type PlaceParams } from "@/i18n/enter-place";
import { Container } from "@/ui/container";

export async function generateMetadata({ params }: { readonly params: PlaceParams }): Promise<Metadata> {
  await enterPlace(params);
  const t = await getTranslations("basket");
  return { title: t("title"), description: t("description") };
}

export default async function BasketPage({ params }: { readonly params: PlaceParams }) {
  const place = await enterPlace(params);
  const t = await getTranslations("basket");
  const basket = await getBasket(place);
  return (
    <Container className="py-stack">
      <h1 className="mb-2 text-3xl">{t("title")}</h1>
      <RemovedNotice place={place} />
      {!basket.ok ? <Trouble problem={basket.problem} place={place} page="/basket" /> : null}
      {basket.ok && basket.value && basket.value.count > 0 ? (
        <BasketView basket={basket.value} place={place} />
      ) : null}
      {basket.ok && !basket.value?.count ? <BasketEmpty place={place} /> : null}
      {basket.ok && basket.value?.count === 0 && basket.value.donation ? (
        <DonationAlone basket={basket.value} donation={basket.value.donation} place={place} />
      ) : null}
      <KeptList place={place} />
    </Container>
  );
}
