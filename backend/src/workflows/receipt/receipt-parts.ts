import type { OrderAttribution } from "../../contracts/attribution";
import type { Locale } from "../../contracts/locale";
import type { LineAmounts } from "../../domain/ledger-lines";
import type { MoneyMovement, SaleLine } from "../../modules/attribution/book/sale";
import type { ShopWindow } from "../../shop-window/arrange-window";
import type { FundRecord } from "../fund/find-funds";
import type { HeldParcels } from "../parcel/held-parcels";
import type { ReceiptHead } from "./receipt-rows";
import type { ReturnRow, ShipmentRow } from "./receipt-shipments";

/** Line id → what was charged for it. */
export type Amounts = ReadonlyMap<string, LineAmounts>;

/** What a receipt is presented from. */
export interface ReceiptParts {
  readonly head: ReceiptHead;
  readonly lines: readonly SaleLine[];
  readonly movements: readonly MoneyMovement[];
  /** Its lines are missing for the moments before attribution has run. */
  readonly attribution: OrderAttribution | undefined;
  /** None for the moments before they are made. */
  readonly shipments: readonly ShipmentRow[];
  readonly returns: readonly ReturnRow[];
  readonly held: HeldParcels;
  /** Handle → fund that this order gave to. */
  readonly funds: ReadonlyMap<string, FundRecord>;
  readonly window: ShopWindow;
  readonly locale: Locale;
}
