import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { getReceipt } from "@/data/receipt";
import { readFlash } from "@/data/shopper-cookies";
import { Trouble } from "@/features/problems/trouble";
import { ReceiptUnknown } from "@/features/receipt/receipt-unknown";
import { ReceiptView } from "@/features/receipt/receipt-view";
import { enterPlace } from "@/i18n/enter-place";
import { pathOf } from "@/i18n/paths";
import { Container } from "@/ui/container";

interface OrderPageProps {
  readonly params: Promise<{ locale: string; country: string; token: string }>;
}

export async function generateMetadata({ params }: OrderPageProps): Promise<Metadata> {
  await enterPlace(params);
  const t = await getTranslations("receipt");
  // The address is the key to the order: it is neither indexed nor told to other sites. "no-referrer" would hide the origin
  // from our own form too, and without script it would be refused as another site's.
  return {
    title: t("metaTitle"),
    description: t("description"),
    robots: { index: false },
    referrer: "same-origin",
  };
}

export default async function OrderPage({ params }: OrderPageProps) {
  const place = await enterPlace(params);
  const { token } = await params;
  const t = await getTranslations("receipt");
  const receipt = await getReceipt(decodeURIComponent(token), place.locale);
  const page = `/order/${token}`;
  const isUnknown = !receipt.ok && receipt.problem.code !== "unavailable";
  return (
    <Container className="py-stack">
      {receipt.ok ? (
        <ReceiptView
          receipt={receipt.value}
          place={place}
          path={pathOf(place, page)}
          token={decodeURIComponent(token)}
          isNew={(await readFlash("flash_placed")) === receipt.value.displayId}
        />
      ) : null}
      {isUnknown ? <ReceiptUnknown place={place} /> : null}
      {!receipt.ok && !isUnknown ? (
        <>
          <h1 className="mb-6 text-3xl">{t("metaTitle")}</h1>
          <Trouble problem={receipt.problem} place={place} page={page} />
        </>
      ) : null}
    </Container>
  );
}
