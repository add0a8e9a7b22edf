import type { TradeFact } from "./customs";

/** Facts in the words of an operator. */
export const FACT_WORDS: Readonly<Record<TradeFact, string>> = {
  hs6: "HS code of six digits",
  origin: "country of origin",
  net_weight: "weight of one piece",
  value: "price",
  species: "species by its Latin name",
  cites: "CITES permit, or why none is needed",
};
