/** Query keys of a shareable catalogue address. `min` and `max` are in major units, as people write them. */
export const CATALOGUE_KEYS = [
  "q",
  "craft",
  "center",
  "workshop",
  "origin",
  "min",
  "max",
  "unique",
  "sendable",
  "sort",
  "page",
] as const;
export type CatalogueKey = (typeof CATALOGUE_KEYS)[number];
