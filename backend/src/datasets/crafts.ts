import { join } from "node:path";
import type { Localised } from "../contracts/locale";
import { readDataset } from "./read-dataset";

/** A kind of work that the shop has a category, words and a customs code for. */
export interface Craft {
  readonly craft: string;
  readonly label: Localised;
  readonly group: string;
  readonly hs6: string;
  /** Handling and compliance flags of hs-codes.json. */
  readonly flags: readonly string[];
}

interface HsRow {
  readonly craft_type: string;
  readonly group: string;
  readonly hs6: string;
  readonly flags: readonly string[];
}

let byName: ReadonlyMap<string, Craft> | undefined;

/** The crafts that a piece can be listed under: those that pages have words for. */
export function readCrafts(): ReadonlyMap<string, Craft> {
  if (byName) return byName;
  const { craft_types } = readDataset<{ craft_types: HsRow[] }>("hs-codes.json");
  const labels = readDataset<Record<string, Localised>>(join("texts", "crafts.json"));
  byName = new Map(
    craft_types.flatMap(({ craft_type: craft, group, hs6, flags }) => {
      const label = labels[craft];
      return label ? [[craft, { craft, label, group, hs6, flags }] as const] : [];
    }),
  );
  return byName;
}
