import type { CurrencyCode } from "../contracts/money";
import { readDataset } from "./read-dataset";

/** Units of each currency for one unit of `base`, as decimal text. */
interface FxTable {
  readonly source: string;
  readonly as_of: string;
  readonly base: CurrencyCode;
  readonly rates: Partial<Record<CurrencyCode, string>>;
}

export function readFxTable(): FxTable {
  return readDataset<FxTable>("fx-rates.json");
}
