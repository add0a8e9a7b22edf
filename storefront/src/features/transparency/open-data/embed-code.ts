import { escapeXml } from "@/features/seo/escape-xml";
import type { FormatPlace } from "@/i18n/format";
import { booksPath } from "@/i18n/paths";

import { chartPath } from "./data-paths";
import { CHART_SIZE } from "./open-chart";

interface Embedded {
  readonly siteUrl: string;
  readonly place: FormatPlace;
  /** What the chart shows, for those who don't see it. */
  readonly title: string;
  readonly center?: string;
}

/** Lines that put the chart into any page: a picture that leads to its figures; no script, no frame. */
export function embedCode({ siteUrl, place, title, center }: Embedded): string {
  const absolute = (path: string) => escapeXml(new URL(path, siteUrl).href);
  return [
    `<a href="${absolute(booksPath(place, center))}">`,
    `  <img src="${absolute(chartPath(place.locale, center))}"`,
    `    alt="${escapeXml(title)}" width="${CHART_SIZE.width}" height="${CHART_SIZE.height}">`,
    "</a>",
  ].join("\n");
}
