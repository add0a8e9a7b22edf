import type { Locale } from "@second-chance/backend/contracts/locale";
import { type Transparency, transparencySchema } from "@second-chance/backend/contracts/transparency";
import { cache } from "react";
import { readKept } from "./kept";
import type { Result } from "./result";
import { TAGS } from "./tags";

/** What the centers earned that let everybody read it; with a handle, of one of them: `not_found` for one that doesn't. */
export const getTransparency = cache(
  (locale: Locale, center?: string): Promise<Result<Transparency>> =>
    readKept({
      path: `/store/transparency${center === undefined ? "" : `/${encodeURIComponent(center)}`}?locale=${locale}`,
      schema: transparencySchema,
      tags: [TAGS.transparency],
    }),
);
