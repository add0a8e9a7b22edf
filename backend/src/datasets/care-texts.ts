import { join } from "node:path";
import type { Localised } from "../contracts/locale";
import { readDataset } from "./read-dataset";

interface CareTexts {
  readonly sentences: Readonly<Record<string, Localised>>;
  /** Craft type → sentence: leather is cared for alike, whatever was made of it. */
  readonly crafts: Readonly<Record<string, string>>;
}

/** How to look after a piece of a craft, one sentence; undefined for a craft without one. */
export function careOf(craftType: string): Localised | undefined {
  const { sentences, crafts } = readDataset<CareTexts>(join("texts", "care.json"));
  return sentences[crafts[craftType] ?? ""];
}
