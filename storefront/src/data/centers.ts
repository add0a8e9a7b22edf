import {
  type CenterPage,
  type CenterSummary,
  centerListSchema,
  centerPageSchema,
  type WorkshopPage,
  workshopPageSchema,
} from "@second-chance/backend/contracts/center";
import type { Locale } from "@second-chance/backend/contracts/locale";
import { cache } from "react";
import { readKept } from "./kept";
import type { Result } from "./result";
import { TAGS } from "./tags";

/** All centers, with their stories in one language. */
export const getCenters = cache(async (locale: Locale, country: string): Promise<Result<CenterSummary[]>> => {
  const result = await readKept({
    path: `/store/centers?${new URLSearchParams({ locale, country })}`,
    schema: centerListSchema,
    tags: [TAGS.centers],
  });
  return result.ok ? { ok: true, value: result.value.centers } : result;
});

/** A center with its workshops, its pieces and its sale policy. */
export const getCenter = cache(
  (handle: string, locale: Locale, country: string): Promise<Result<CenterPage>> =>
    readKept({
      path: `/store/centers/${encodeURIComponent(handle)}?${new URLSearchParams({ locale, country })}`,
      schema: centerPageSchema,
      tags: [TAGS.center(handle), TAGS.centers, TAGS.catalogue],
    }),
);

/** A workshop with its center and its pieces. */
export const getWorkshop = cache(
  (handle: string, locale: Locale, country: string): Promise<Result<WorkshopPage>> =>
    readKept({
      path: `/store/workshops/${encodeURIComponent(handle)}?${new URLSearchParams({ locale, country })}`,
      schema: workshopPageSchema,
      tags: [TAGS.workshop(handle), TAGS.centers, TAGS.catalogue],
    }),
);
