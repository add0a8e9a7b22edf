import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { Movement } from "../../../domain/ledger";
import type { ReturnedLine } from "../../../domain/ledger-exchange";
import type { ChargedLine } from "../../../domain/ledger-lines";
import type { LineKind } from "../../../domain/ledger-shares";

/** What the book asks the rest of the shop about one order; whoever reads it does so in the book's transaction. */
export interface SaleReader {
  /** Undefined for an order that is gone, or that is no sale yet (a draft). */
  order(sql: Knex, orderId: string): Promise<SaleOrder | undefined>;
  lines(sql: Knex, orderId: string, version: number): Promise<SaleLine[]>;
  /** Lines of which pieces came back by now. */
  returned(sql: Knex, orderId: string, version: number): Promise<ReturnedLine[]>;
  /** Captures, store credit used, fees, disputes and refunds, oldest first. */
  movements(sql: Knex, orderId: string): Promise<MoneyMovement[]>;
}

export interface SaleOrder {
  readonly channel: "shop" | "fair";
  readonly currencyCode: string;
  readonly version: number;
  readonly shipToCountry: string | null;
  /** A cancelled order owes nothing more. */
  readonly cancelled: boolean;
  readonly placedAt: Date;
  /** When its newest version came about. */
  readonly changedAt: Date;
}

/** An order line or shipping method with the workshop and center that it belongs to at this moment. */
export interface SaleLine extends ChargedLine {
  readonly kind: LineKind;
  readonly title: string;
  readonly quantity: string;
  readonly productId: string | null;
  readonly variantId: string | null;
  readonly craftType: string | null;
  readonly workshopId: string | null;
  readonly centerId: string | null;
  readonly policyId: string | null;
  /** Whose VAT was collected with it, ISO alpha-2 in upper case; null for tax of the center's own country, and for none. */
  readonly taxCountry: string | null;
  /** Of a donation: the fund that gets all of it; null where there is no such fund. */
  readonly fund: string | null;
  /** Materials of one piece and its home price, minor units of the center's currency. */
  readonly materialsMinor: bigint;
  readonly homePriceMinor: bigint;
}

/** A row that says that money moved for an order: of the payment module, a credit line, a provider's fee, a dispute. */
export interface MoneyMovement {
  readonly type: Movement["kind"] | "credit";
  readonly id: string;
  /** Null for store credit and for cash. */
  readonly paymentId: string | null;
  readonly providerId: string | null;
  /** Currency of the order; of a fee, the one that the provider settles in. */
  readonly currencyCode: string;
  readonly amountMinor: bigint;
  readonly occurredAt: Date;
  /** The refund's own word about its lines: attribution line ids and minor units. */
  readonly allocation: readonly { readonly lineId: string; readonly amountMinor: bigint }[];
  /** The part of a refund that the shop bears. */
  readonly goodwillMinor: bigint;
}
