import { type Catalogue, catalogueSchema } from "@second-chance/backend/contracts/catalogue";
import type { Locale } from "@second-chance/backend/contracts/locale";
import { cache } from "react";
import { readKept } from "./kept";
import { callLive } from "./live";
import type { Result } from "./result";
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
