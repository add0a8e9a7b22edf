import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { getWorkshop } from "@/data/centers";
import { must } from "@/data/must";
import { catalogueQuery } from "@/features/catalogue/catalogue-query";
import { CenterHead } from "@/features/centers/center-head";
import { CenterMap } from "@/features/centers/center-map";
import { MoneySection } from "@/features/centers/money-section";
import { PiecesSection } from "@/features/centers/pieces-section";
import { pageMetadata } from "@/features/seo/page-metadata";
import { BooksLink } from "@/features/transparency/books-link";
import { enterPlace } from "@/i18n/enter-place";
import { countryName, townOf } from "@/i18n/format";
import { cataloguePath, centerPath, pathOf } from "@/i18n/paths";
import { MakersMark } from "@/ui/makers-mark";
import { TextLink } from "@/ui/text-link";

interface WorkshopProps {
  readonly params: Promise<{ locale: string; country: string; handle: string }>;
}

async function readPage(params: WorkshopProps["params"]) {
  const place = await enterPlace(params);
  const page = must(await getWorkshop((await params).handle, place.locale, place.country));
  return { place, page };
}

export function generateStaticParams(): { handle: string }[] {
  return [];
}

export async function generateMetadata({ params }: WorkshopProps): Promise<Metadata> {
  const { place, page } = await readPage(params);
  const t = await getTranslations("center");
  return pageMetadata({
    place,
    page: `/workshops/${page.workshop.handle}`,
    title: `${page.workshop.name}, ${page.center.name}`,
    description: t("metaWorkshop", {
      name: page.workshop.name,
      center: page.center.name,
      shipTo: countryName(place.country, place.locale),
    }),
  });
}

export default async function WorkshopPage({ params }: WorkshopProps) {
  const { place, page } = await readPage(params);
  const t = await getTranslations("center");
  const common = await getTranslations("common");
  const { workshop, center, trail, pieces } = page;
  return (
    <>
      <CenterHead
        crumbsLabel={common("breadcrumb")}
        crumbs={[
          { label: t("listTitle"), href: pathOf(place, "/centers") },
          { label: center.name, href: centerPath(place, center.handle) },
          { label: workshop.name },
        ]}
        title={workshop.name}
        mark={<MakersMark mark={workshop.mark} className="mb-4 size-20 text-clay" />}
        facts={
          <>
            <TextLink href={centerPath(place, center.handle)}>{center.name}</TextLink> ·{" "}
            {townOf(center, place)} · {common("makers", { band: workshop.makersBand })}
          </>
        }
        story={center.story}
        picture={workshop.picture}
        illustrationNote={common("illustrationNote")}
      >
        <CenterMap center={center} label={townOf(center, place)} />
        <p className="mt-4 text-sm text-ink-soft">{t("names")}</p>
      </CenterHead>
      <PiecesSection
        title={t("workshopPieces")}
        pieces={pieces}
        place={place}
        catalogueHref={cataloguePath(place, catalogueQuery({ workshop: [workshop.handle] }))}
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
