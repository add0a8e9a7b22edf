import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { getCatalogue } from "@/data/catalogue";
import { getCenter, getCenters } from "@/data/centers";
import { must } from "@/data/must";
import { Benches } from "@/features/home/benches";
import { CampaignBand } from "@/features/home/campaign-band";
import { Hero } from "@/features/home/hero";
import { MoneyExample } from "@/features/home/money-example";
import { SendNote } from "@/features/home/send-note";
import { WaysIn } from "@/features/home/ways-in";
import { pickVaried } from "@/features/pieces/pick-varied";
import { PieceGrid } from "@/features/pieces/piece-grid";
import { pageMetadata } from "@/features/seo/page-metadata";
import { enterPlace, type PlaceParams } from "@/i18n/enter-place";
import { cataloguePath } from "@/i18n/paths";
import { Section } from "@/ui/section";
import { TextLink } from "@/ui/text-link";

const NEW_PIECES = 8;
/** Eight would weigh a phone's page down. */
const ON_PHONE = 6;

interface HomeProps {
  readonly params: PlaceParams;
}

/** Static, made at the first visit: a build needs no backend. */
export function generateStaticParams(): { locale: string; country: string }[] {
  return [];
}

export async function generateMetadata({ params }: HomeProps): Promise<Metadata> {
  const place = await enterPlace(params);
  const t = await getTranslations("home");
  const shell = await getTranslations("shell");
  return pageMetadata({ place, page: "", title: t("metaTitle"), description: shell("description") });
}

export default async function HomePage({ params }: HomeProps) {
  const place = await enterPlace(params);
  const t = await getTranslations("home");
  const catalogue = must(await getCatalogue(place.locale, place.country, 1, 48));
  const centers = must(await getCenters(place.locale, place.country));
  const fresh = pickVaried(catalogue.items, NEW_PIECES);
  const near = fresh.find((piece) => piece.originCountry === place.market.country) ?? fresh[0];
  const example = near && (await getCenter(near.center.handle, place.locale, place.country));

  return (
    <>
      <Hero place={place} total={catalogue.total} countries={catalogue.facets.origin.length} />
      <Section
        id="new"
        title={t("new")}
        aside={<TextLink href={cataloguePath(place)}>{t("newAll")}</TextLink>}
      >
        <PieceGrid place={place} pieces={fresh} onPhone={ON_PHONE} />
      </Section>
      {example?.ok ? <MoneyExample page={example.value} place={place} /> : null}
      <Benches centers={centers} place={place} />
      <CampaignBand place={place} />
      <WaysIn place={place} facets={catalogue.facets} />
      <SendNote place={place} catalogue={catalogue} />
    </>
  );
}
