import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { must } from "@/data/must";
import { getTransparency } from "@/data/transparency";
import { pageMetadata } from "@/features/seo/page-metadata";
import { TransparencyView } from "@/features/transparency/transparency-view";
import { enterPlace, type PlaceParams } from "@/i18n/enter-place";

interface TransparencyProps {
  readonly params: PlaceParams;
}

/** Static, made at the first visit: a build needs no backend. */
export function generateStaticParams(): { locale: string; country: string }[] {
  return [];
}

export async function generateMetadata({ params }: TransparencyProps): Promise<Metadata> {
  const place = await enterPlace(params);
  const t = await getTranslations("transparency");
  return pageMetadata({ place, page: "/transparency", title: t("title"), description: t("meta") });
}

export default async function TransparencyPage({ params }: TransparencyProps) {
  const place = await enterPlace(params);
  return <TransparencyView books={must(await getTransparency(place.locale))} place={place} />;
}
