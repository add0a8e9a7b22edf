import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { ChargedLine } from "../../../domain/ledger-lines";

/** What the book asks the rest of the shop about one order; whoever reads it does so in the book's transaction. */
export interface SaleReader {
  /** Undefined for an order that is gone, or that is no sale yet (a draft). */
  order(sql: Knex, orderId: string): Promise<SaleOrder | undefined>;
  lines(sql: Knex, orderId: string, version: number): Promise<SaleLine[]>;
  /** Captures and refunds, oldest first. */
  movements(sql: Knex, orderId: string): Promise<PaymentMovement[]>;
}

export interface SaleOrder {
  readonly currencyCode: string;
  readonly version: number;
  readonly shipToCountry: string | null;
  readonly placedAt: Date;
}

/** An order line or shipping method with the workshop and center that it belongs to at this moment. */
export interface SaleLine extends ChargedLine {
  readonly kind: "item" | "shipping";
  readonly title: string;
  readonly quantity: string;
  readonly productId: string | null;
  readonly variantId: string | null;
  readonly craftType: string | null;
  readonly workshopId: string | null;
  readonly centerId: string | null;
  readonly policyId: string | null;
  /** Materials of one piece and its home price, minor units of the center's currency. */
  readonly materialsMinor: bigint;
  readonly homePriceMinor: bigint;
}

/** A row of the payment module. */
export interface PaymentMovement {
  readonly type: "capture" | "refund";
  readonly id: string;
  readonly paymentId: string;
  readonly providerId: string;
  readonly amountMinor: bigint;
  readonly occurredAt: Date;
  /** The refund's own word about its lines: attribution line ids and minor units. */
  readonly allocation: readonly { readonly lineId: string; readonly amountMinor: bigint }[];
}
