import { LOCALES } from "@second-chance/backend/contracts/locale";
import type { Metadata } from "next";
import type { Place } from "@/i18n/find-place";
import { pathOf } from "@/i18n/paths";

interface PageHead {
  readonly place: Place;
  /** Path below language and country, as in `pathOf`. */
  readonly page: string;
  readonly title: string;
  readonly description: string;
  /** What messengers show, 1200 × 630; the shop's own image where a page has none. */
  readonly sharingImage?: string;
  /** False for answers to a search: shareable, but not for an index. */
  readonly indexed?: boolean;
}

const SITE = "Second Chance Crafts";
const SHOP_IMAGE = "/sharing.jpg";

/**
 * Head of a page. Each is canonical for its own country, because price, tax and verdict differ; its alternates are
 * the same country in the other languages, so they name one another.
 */
export function pageMetadata({
  place,
  page,
  title,
  description,
  sharingImage = SHOP_IMAGE,
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
      images: [{ url: sharingImage, width: 1200, height: 630 }],
    },
    twitter: { card: "summary_large_image" },
  };
}
