import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { PaymentWatch } from "@/features/checkout/payment-watch";
import { readTicket } from "@/features/checkout/return-path";
import { returnWords } from "@/features/checkout/return-words";
import { enterPlace, type PlaceParams } from "@/i18n/enter-place";
import { pathOf } from "@/i18n/paths";
import { Container } from "@/ui/container";

interface ReturnPageProps {
  readonly params: PlaceParams;
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>;
}

export async function generateMetadata({ params }: ReturnPageProps): Promise<Metadata> {
  await enterPlace(params);
  const t = await getTranslations("checkout.return");
  // The address names a basket: it is neither indexed nor told to other sites.
  return {
    title: t("meta"),
    description: t("description"),
    robots: { index: false },
    referrer: "same-origin",
  };
}

/** Where a payment ends, whichever way it went: a card that was confirmed on the spot, or a bank that leads back here. */
export default async function ReturnPage({ params, searchParams }: ReturnPageProps) {
  const place = await enterPlace(params);
  const ticket = readTicket(await searchParams);
  if (!ticket) redirect(pathOf(place, "/checkout"));
  const { locale, country } = place;
  const t = await getTranslations("checkout.return");
  return (
    <Container className="py-stack">
      <PaymentWatch place={{ locale, country }} ticket={ticket} views={await returnWords(place, ticket)} />
      <noscript>
        <p className="max-w-prose">{t("withoutScript")}</p>
      </noscript>
    </Container>
  );
}
