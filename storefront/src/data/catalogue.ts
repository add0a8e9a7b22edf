import { type Card, type Catalogue, catalogueSchema } from "@second-chance/backend/contracts/catalogue";
import type { Locale } from "@second-chance/backend/contracts/locale";
import { cache } from "react";
import { readKept } from "./kept";
import { callLive } from "./live";
import { done, type Result } from "./result";
import { TAGS } from "./tags";

function cataloguePath(query: URLSearchParams): string {
  return `/store/catalogue?${query}`;
}

/** The catalogue as it stands with nothing asked of it: kept, so that its page is static. */
export const getCatalogue = cache(
  (locale: Locale, country: string, page = 1, per = 24): Promise<Result<Catalogue>> =>
    readKept({
      path: cataloguePath(new URLSearchParams({ locale, country, page: String(page), per: String(per) })),
      schema: catalogueSchema,
      tags: [TAGS.catalogue],
    }),
);

/** The answer to a search or a choice of facets. Live: there are too many different questions to keep. */
export function searchCatalogue(query: URLSearchParams): Promise<Result<Catalogue>> {
  return callLive({ path: cataloguePath(query), schema: catalogueSchema });
}

const LARGEST_PAGE = 48;
/** A sitemap holds 50,000 addresses at most: this many pieces in four languages. */
const MOST_PIECES = 12_000;

/** Every piece, page by page; for lists that must be whole. */
export async function getAllPieces(locale: Locale, country: string): Promise<Result<Card[]>> {
  const pieces: Card[] = [];
  for (let page = 1; pieces.length < MOST_PIECES; page += 1) {
    const result = await getCatalogue(locale, country, page, LARGEST_PAGE);
    if (!result.ok) return result;
    pieces.push(...result.value.items);
    if (page >= result.value.pages) break;
  }
  return done(pieces);
}
