import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { searchCatalogue } from "@/data/catalogue";
import { must } from "@/data/must";
import {
  backendQuery,
  catalogueQuery,
  readQuestion,
  type SearchParams,
} from "@/features/catalogue/catalogue-query";
import { CatalogueView } from "@/features/catalogue/catalogue-view";
import { pageMetadata } from "@/features/seo/page-metadata";
import { enterPlace, type PlaceParams } from "@/i18n/enter-place";
import { cataloguePath } from "@/i18n/paths";

interface AskedProps {
  readonly params: PlaceParams;
  readonly searchParams: Promise<SearchParams>;
}

export async function generateMetadata({ params, searchParams }: AskedProps): Promise<Metadata> {
  const place = await enterPlace(params);
  const t = await getTranslations("catalogue");
  const { q } = readQuestion(await searchParams, place.market.currencyCode);
  return pageMetadata({
    place,
    page: "/catalogue",
    title: q ? t("searchTitle", { query: q }) : t("metaTitle"),
    description: t("lead", { country: place.market.country, currency: place.market.currencyCode }),
    indexed: false,
  });
}

/** The catalogue with a question. Reached by the rewrite in next.config.ts, under the catalogue's own address. */
export default async function AskedCataloguePage({ params, searchParams }: AskedProps) {
  const place = await enterPlace(params);
  const question = readQuestion(await searchParams, place.market.currencyCode);
  const answer = await searchCatalogue(backendQuery(question, place, place.market.currencyCode));
  const catalogue = must(answer);
  // Pieces sell while an address is shared: a page that is gone leads to the last one there is.
  if (catalogue.total > 0 && catalogue.page > catalogue.pages)
    redirect(cataloguePath(place, catalogueQuery({ ...question, page: catalogue.pages })));
  return <CatalogueView place={place} question={question} catalogue={catalogue} />;
}
