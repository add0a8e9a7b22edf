import type { CurrencyCode } from "../contracts/money";
import { readDataset } from "./read-dataset";

/** Units of each currency for one unit of `base`, as decimal text. */
interface FxTable {
  readonly source: string;
  readonly as_of: string;
  readonly base: CurrencyCode;
  readonly rates: Partial<Record<CurrencyCode, string>>;
  /** SDR for one unit of `base`: posts state their limits in it. */
  readonly sdr: string;
  /** The last days of months before `as_of`, oldest first. */
  readonly month_ends: readonly ({ readonly day: string } & Partial<Record<CurrencyCode, string>>)[];
}

export function readFxTable(): FxTable {
  return readDataset<FxTable>("fx-rates.json");
}
