import { DEFAULT_LOCALE } from "@second-chance/backend/contracts/locale";
import { getAllPieces } from "@/data/catalogue";
import { getCenters } from "@/data/centers";
import { env } from "@/env";
import { SITEMAP_MARKETS, sitemapOf } from "@/features/seo/sitemap";

const HOUR_SECONDS = 3600;

/** Every page that may be found, for one country. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ market: string }> },
): Promise<Response> {
  const { market } = await params;
  if (!SITEMAP_MARKETS.some((known) => known === market)) return new Response(null, { status: 404 });
  const [pieces, centers] = await Promise.all([
    getAllPieces(DEFAULT_LOCALE, market),
    getCenters(DEFAULT_LOCALE, market),
  ]);
  if (!pieces.ok || !centers.ok) return new Response(null, { status: 503, headers: { "retry-after": "60" } });

  const workshops = new Set(pieces.value.map((piece) => piece.workshop.handle));
  const pages = [
    "",
    "/catalogue",
    "/centers",
    "/how-it-works",
    "/transparency",
    ...centers.value.filter((center) => center.opensBooks).map(({ handle }) => `/transparency/${handle}`),
    ...centers.value.map((center) => `/centers/${center.handle}`),
    ...[...workshops].map((handle) => `/workshops/${handle}`),
    ...pieces.value.map((piece) => `/pieces/${piece.handle}`),
  ];
  return new Response(sitemapOf(market, pages, env().SITE_URL), {
    headers: { "content-type": "application/xml", "cache-control": `public, max-age=${HOUR_SECONDS}` },
  });
}
