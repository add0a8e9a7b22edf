import { LOCALES } from "@second-chance/backend/contracts/locale";
import type { Picture } from "@second-chance/backend/contracts/picture";
import type { Metadata } from "next";
import type { Place } from "@/i18n/find-place";
import { pathOf } from "@/i18n/paths";
import { mediaPath } from "@/ui/media-path";

interface PageHead {
  readonly place: Place;
  /** Path below language and country, as in `pathOf`. */
  readonly page: string;
  readonly title: string;
  readonly description: string;
  readonly picture?: Picture | null;
  /** False for answers to a search: shareable, but not for an index. */
  readonly indexed?: boolean;
}

const SITE = "Second Chance Crafts";

/**
 * Head of a page. Each is canonical for its own country, because price, tax and verdict differ; its alternates are
 * the same country in the other languages, so they name one another.
 */
export function pageMetadata({
  place,
  page,
  title,
  description,
  picture,
  indexed = true,
}: PageHead): Metadata {
  const { country, locale } = place;
  const languages = Object.fromEntries(
    LOCALES.map((other) => [`${other}-${country.toUpperCase()}`, pathOf({ locale: other, country }, page)]),
  );
  return {
    title: title.includes(SITE) ? title : `${title} · ${SITE}`,
    description,
    robots: indexed ? undefined : { index: false, follow: true },
    alternates: indexed ? { canonical: pathOf(place, page), languages } : undefined,
    openGraph: {
      title,
      description,
      siteName: SITE,
      type: "website",
      locale,
      url: pathOf(place, page),
      images: picture
        ? [{ url: mediaPath(picture.url), width: picture.width, height: picture.height }]
        : undefined,
    },
  };
}
