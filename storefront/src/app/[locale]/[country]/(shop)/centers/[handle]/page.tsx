import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { getCenter } from "@/data/centers";
import { must } from "@/data/must";
import { catalogueQuery } from "@/features/catalogue/catalogue-query";
import { CenterHead } from "@/features/centers/center-head";
import { CenterMap } from "@/features/centers/center-map";
import { MoneySection } from "@/features/centers/money-section";
import { PiecesSection } from "@/features/centers/pieces-section";
import { WorkshopList } from "@/features/centers/workshop-list";
import { pageMetadata } from "@/features/seo/page-metadata";
import { BooksLink } from "@/features/transparency/books-link";
import { enterPlace } from "@/i18n/enter-place";
import { countryName, townOf } from "@/i18n/format";
import { cataloguePath, pathOf } from "@/i18n/paths";

interface CenterProps {
  readonly params: Promise<{ locale: string; country: string; handle: string }>;
}

async function readPage(params: CenterProps["params"]) {
  const place = await enterPlace(params);
  const page = must(await getCenter((await params).handle, place.locale, place.country));
  return { place, page };
}

export function generateStaticParams(): { handle: string }[] {
  return [];
}

export async function generateMetadata({ params }: CenterProps): Promise<Metadata> {
  const { place, page } = await readPage(params);
  const t = await getTranslations("center");
  return pageMetadata({
    place,
    page: `/centers/${page.center.handle}`,
    title: page.center.name,
    description: t("metaCenter", {
      name: page.center.name,
      country: countryName(page.center.country, place.locale),
      shipTo: countryName(place.country, place.locale),
    }),
  });
}

export default async function CenterPage({ params }: CenterProps) {
  const { place, page } = await readPage(params);
  const t = await getTranslations("center");
  const common = await getTranslations("common");
  const { center, workshops, trail, pieces } = page;
  return (
    <>
      <CenterHead
        crumbsLabel={common("breadcrumb")}
        crumbs={[
          { label: common("home"), href: pathOf(place) },
          { label: t("listTitle"), href: pathOf(place, "/centers") },
          { label: center.name },
        ]}
        title={center.name}
        facts={`${common(`kinds.${center.kind}`)} · ${townOf(center, place)}`}
        story={center.story}
        picture={center.picture}
        illustrationNote={common("illustrationNote")}
      >
        <CenterMap center={center} label={townOf(center, place)} />
      </CenterHead>
      <WorkshopList workshops={workshops} place={place} />
      <PiecesSection
        title={t("pieces")}
        pieces={pieces}
        place={place}
        catalogueHref={cataloguePath(place, catalogueQuery({ center: [center.handle] }))}
      />
      {trail ? (
        <MoneySection
          trail={trail}
          place={place}
          books={center.opensBooks ? <BooksLink place={place} center={center} /> : null}
        />
      ) : null}
    </>
  );
}
