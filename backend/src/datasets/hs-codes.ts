import { readDataset } from "./read-dataset";

interface HsCodes {
  readonly craft_types: readonly { readonly craft_type: string; readonly customs_description_en: string }[];
}

/** English name of a kind of goods as customs forms write it; the craft's own words for one that isn't on file. */
export function goodsKind(craftType: string): string {
  const { craft_types } = readDataset<HsCodes>("hs-codes.json");
  const known = craft_types.find(({ craft_type }) => craft_type === craftType);
  return known?.customs_description_en ?? craftType.replaceAll("_", " ");
}
