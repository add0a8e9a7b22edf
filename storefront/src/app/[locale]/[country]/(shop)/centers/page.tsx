import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { getCenters } from "@/data/centers";
import { must } from "@/data/must";
import { CenterCard } from "@/features/centers/center-card";
import { centersByCountry } from "@/features/centers/centers-by-country";
import { pageMetadata } from "@/features/seo/page-metadata";
import { enterPlace, type PlaceParams } from "@/i18n/enter-place";
import { countryName } from "@/i18n/format";
import { Container } from "@/ui/container";

interface CentersProps {
  readonly params: PlaceParams;
}

/** Static, made at the first visit: a build needs no backend. */
export function generateStaticParams(): { locale: string; country: string }[] {
  return [];
}

export async function generateMetadata({ params }: CentersProps): Promise<Metadata> {
  const place = await enterPlace(params);
  const t = await getTranslations("center");
  const centers = must(await getCenters(place.locale, place.country));
  const description = t("listMeta", { count: centers.length });
  return pageMetadata({ place, page: "/centers", title: t("listTitle"), description });
}

export default async function CentersPage({ params }: CentersProps) {
  const place = await enterPlace(params);
  const t = await getTranslations("center");
  const centers = must(await getCenters(place.locale, place.country));
  return (
    <Container className="py-stack">
      <h1 className="text-4xl">{t("listTitle")}</h1>
      <p className="mt-3 max-w-prose text-lg text-ink-soft">{t("listLead")}</p>
      {centersByCountry(centers).map(([country, own]) => (
        <section key={country} aria-labelledby={`country-${country}`} className="mt-section">
          <h2 id={`country-${country}`} className="mb-4 text-3xl">
            {countryName(country, place.locale)}
          </h2>
          <ul className="grid gap-x-gutter lg:grid-cols-2">
            {own.map((center) => (
              <li key={center.id}>
                <CenterCard center={center} place={place} />
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Container>
  );
}
