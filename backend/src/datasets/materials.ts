import type { Localised } from "../contracts/locale";
import { readDataset } from "./read-dataset";

/** Something that pieces are made of, in the words of a piece's page. */
export interface Material {
  readonly key: string;
  readonly name: Localised;
  /** Latin names that it may be of. */
  readonly species: readonly string[];
  /** Flags of hs-codes.json that it brings along. */
  readonly flags: readonly string[];
  /** Which species it is has to be said for each piece. */
  readonly species_needed: boolean;
}

let byKey: ReadonlyMap<string, Material> | undefined;

export function readMaterials(): ReadonlyMap<string, Material> {
  byKey ??= new Map(
    readDataset<{ materials: Material[] }>("materials.json").materials.map((one) => [one.key, one]),
  );
  return byKey;
}
