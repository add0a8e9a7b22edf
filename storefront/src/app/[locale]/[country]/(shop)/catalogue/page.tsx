import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { getCatalogue } from "@/data/catalogue";
import { must } from "@/data/must";
import { NO_QUESTION } from "@/features/catalogue/catalogue-query";
import { CatalogueView } from "@/features/catalogue/catalogue-view";
import { pageMetadata } from "@/features/seo/page-metadata";
import { enterPlace, type PlaceParams } from "@/i18n/enter-place";
import { countryName } from "@/i18n/format";

interface CatalogueProps {
  readonly params: PlaceParams;
}

/** Static, made at the first visit: a build needs no backend. */
export function generateStaticParams(): { locale: string; country: string }[] {
  return [];
}

export async function generateMetadata({ params }: CatalogueProps): Promise<Metadata> {
  const place = await enterPlace(params);
  const t = await getTranslations("catalogue");
  const country = countryName(place.country, place.locale);
  return pageMetadata({
    place,
    page: "/catalogue",
    title: t("metaTitle"),
    description: t("metaDescription", { country }),
  });
}

/** The catalogue with nothing asked of it: static. Any question is answered by `asked`. */
export default async function CataloguePage({ params }: CatalogueProps) {
  const place = await enterPlace(params);
  const catalogue = must(await getCatalogue(place.locale, place.country));
  return <CatalogueView place={place} question={NO_QUESTION} catalogue={catalogue} />;
}
