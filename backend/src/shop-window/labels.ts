import { craftLabel } from "../datasets/demo-texts";
import type { CatalogueLabels } from "../domain/catalogue-index/catalogue-labels";
import type { CenterRecord, WorkshopRecord } from "./places";

/** Names for the index and the facets. */
export function labelsOf(
  centers: ReadonlyMap<string, CenterRecord>,
  workshops: ReadonlyMap<string, WorkshopRecord>,
): CatalogueLabels {
  return {
    craft: craftLabel,
    center: (id) => known(centers, id),
    workshop: (id) => known(workshops, id),
  };
}

function known<T>(all: ReadonlyMap<string, T>, id: string): T {
  const found = all.get(id);
  if (!found) throw new Error(`No place ${id} in the shop window`);
  return found;
}
