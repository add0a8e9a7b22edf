import type { Locale } from "../../contracts/locale";
import type { PieceRecord } from "../../domain/catalogue-entry";
import type { FundRecord } from "../fund/find-funds";
import type { CartRecord } from "../sale/cart-record";
import type { SaleReading } from "../sale/read-sale";

/** What a basket is presented from. */
export interface BasketParts {
  readonly cart: CartRecord;
  readonly reading: SaleReading;
  /** Product id → how the catalogue shows it; a product that left it has none. */
  readonly pieces: ReadonlyMap<string, PieceRecord>;
  readonly rates: Readonly<Record<string, string>>;
  /** Under which import VAT is collected at sale today; null while it isn't. */
  readonly iossNumber: string | null;
  /** Funds that may be given to beside these pieces. */
  readonly funds: readonly FundRecord[];
  readonly locale: Locale;
}
