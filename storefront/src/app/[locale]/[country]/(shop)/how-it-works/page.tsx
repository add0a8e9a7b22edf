import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { getCenter, getCenters } from "@/data/centers";
import { must } from "@/data/must";
import { Law } from "@/features/how/law";
import { MoneyRules } from "@/features/how/money-rules";
import { Questions } from "@/features/how/questions";
import { Steps } from "@/features/how/steps";
import { Words } from "@/features/how/words";
import { pageMetadata } from "@/features/seo/page-metadata";
import { enterPlace, type PlaceParams } from "@/i18n/enter-place";
import { cataloguePath } from "@/i18n/paths";
import { ButtonLink } from "@/ui/button";
import { Container } from "@/ui/container";

interface HowProps {
  readonly params: PlaceParams;
}

/** Static, made at the first visit: a build needs no backend. */
export function generateStaticParams(): { locale: string; country: string }[] {
  return [];
}

export async function generateMetadata({ params }: HowProps): Promise<Metadata> {
  const place = await enterPlace(params);
  const t = await getTranslations("how");
  return pageMetadata({ place, page: "/how-it-works", title: t("title"), description: t("metaDescription") });
}

export default async function HowPage({ params }: HowProps) {
  const place = await enterPlace(params);
  const t = await getTranslations("how");
  const centers = must(await getCenters(place.locale, place.country));
  const near = centers.find((center) => center.country === place.market.country) ?? centers[0];
  const example = near && (await getCenter(near.handle, place.locale, place.country));
  return (
    <>
      <Container className="pt-section">
        <h1 className="text-5xl tracking-tighter">{t("title")}</h1>
        <p className="mt-6 max-w-prose text-xl text-ink-soft">{t("lead")}</p>
      </Container>
      <Steps />
      <MoneyRules page={example?.ok ? example.value : undefined} place={place} />
      <Law />
      <Words />
      <Questions />
      <Container className="pb-section">
        <ButtonLink href={cataloguePath(place)}>{t("cta")}</ButtonLink>
      </Container>
    </>
  );
}
