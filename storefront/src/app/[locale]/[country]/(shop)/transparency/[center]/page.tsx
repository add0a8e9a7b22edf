import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { must } from "@/data/must";
import { getTransparency } from "@/data/transparency";
import { pageMetadata } from "@/features/seo/page-metadata";
import { TransparencyView } from "@/features/transparency/transparency-view";
import { enterPlace } from "@/i18n/enter-place";

interface OpenCenterProps {
  readonly params: Promise<{ locale: string; country: string; center: string }>;
}

async function readPage(params: OpenCenterProps["params"]) {
  const place = await enterPlace(params);
  const { center: handle } = await params;
  return { place, handle, books: must(await getTransparency(place.locale, handle)) };
}

/** Static, made at the first visit: a build needs no backend. */
export function generateStaticParams(): { center: string }[] {
  return [];
}

export async function generateMetadata({ params }: OpenCenterProps): Promise<Metadata> {
  const { place, handle, books } = await readPage(params);
  const t = await getTranslations("transparency");
  const center = books.center?.name ?? "";
  return pageMetadata({
    place,
    page: `/transparency/${handle}`,
    title: t("centerTitle", { center }),
    description: t("centerMeta", { center }),
  });
}

/** Not found for a center that doesn't let everybody read its books, whether there is such a center or not. */
export default async function OpenCenterPage({ params }: OpenCenterProps) {
  const { place, books } = await readPage(params);
  return <TransparencyView books={books} place={place} />;
}
