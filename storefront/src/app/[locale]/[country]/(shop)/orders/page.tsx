import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FindOrderForm } from "@/features/receipt/find-order-form";
import { enterPlace, type PlaceParams } from "@/i18n/enter-place";
import { pathOf } from "@/i18n/paths";
import { Container } from "@/ui/container";
import { TextLink } from "@/ui/text-link";

export async function generateMetadata({ params }: { readonly params: PlaceParams }): Promise<Metadata> {
  await enterPlace(params);
  const t = await getTranslations("receipt.find");
  return { title: t("title"), description: t("lead"), robots: { index: false } };
}

export default async function FindOrderPage({ params }: { readonly params: PlaceParams }) {
  const place = await enterPlace(params);
  const t = await getTranslations("receipt.find");
  return (
    <Container className="py-stack">
      <div className="max-w-prose">
        <h1 className="text-3xl">{t("title")}</h1>
        <p className="mt-3 mb-stack text-lg text-ink-soft">{t("lead")}</p>
        <FindOrderForm place={place} />
        <p className="mt-stack text-ink-soft">
          {t.rich("account", {
            link: (chunks) => <TextLink href={pathOf(place, "/account/orders")}>{chunks}</TextLink>,
          })}
        </p>
      </div>
    </Container>
  );
}
