import { LOCALES } from "@second-chance/backend/contracts/locale";
import { pathOf } from "@/i18n/paths";
import { escapeXml } from "./escape-xml";

/** One country for each region of the shop: enough to be found, few enough to be read. */
export const SITEMAP_MARKETS = ["pe", "vn", "lt", "de", "us", "za", "gb"] as const;

const XML = '<?xml version="1.0" encoding="UTF-8"?>';
const SITEMAPS = "http://www.sitemaps.org/schemas/sitemap/0.9";

/** The list of sitemaps. */
export function sitemapIndex(siteUrl: string): string {
  const entries = SITEMAP_MARKETS.map(
    (country) => `<sitemap><loc>${escapeXml(new URL(`/sitemaps/${country}`, siteUrl).href)}</loc></sitemap>`,
  );
  return `${XML}<sitemapindex xmlns="${SITEMAPS}">${entries.join("")}</sitemapindex>`;
}

/** Every page for one country, in every language, each naming its sisters. */
export function sitemapOf(country: string, pages: readonly string[], siteUrl: string): string {
  const urlOf = (locale: (typeof LOCALES)[number], page: string) =>
    escapeXml(new URL(pathOf({ locale, country }, page), siteUrl).href);
  const entries = pages.flatMap((page) => {
    const alternates = LOCALES.map(
      (locale) =>
        `<xhtml:link rel="alternate" hreflang="${locale}-${country.toUpperCase()}" href="${urlOf(locale, page)}"/>`,
    ).join("");
    return LOCALES.map((locale) => `<url><loc>${urlOf(locale, page)}</loc>${alternates}</url>`);
  });
  return `${XML}<urlset xmlns="${SITEMAPS}" xmlns:xhtml="http://www.w3.org/1999/xhtml">${entries.join("")}</urlset>`;
}
