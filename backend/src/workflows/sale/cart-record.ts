import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { DecimalInput } from "../../domain/money";
import type { SaleAddress } from "../../domain/sale/sale";
import { refuse } from "./sale-refused";

/** A Medusa cart as the sale reads it. Amounts are Medusa's decimals: exact only after `toMinor`. */
export interface CartRecord {
  readonly id: string;
  readonly email: string | null;
  readonly currency_code: string;
  readonly region_id: string | null;
  readonly customer_id: string | null;
  readonly sales_channel_id: string | null;
  readonly locale: string | null;
  readonly completed_at: Date | string | null;
  readonly shipping_address: (SaleAddress & Record<string, unknown>) | null;
  readonly items: readonly CartItemRecord[];
  readonly shipping_methods: readonly {
    readonly id: string;
    readonly amount: DecimalInput;
    readonly shipping_option_id: string | null;
  }[];
  readonly payment_collection: {
    readonly id: string;
    readonly payment_sessions?: readonly PaymentSessionRecord[] | null;
  } | null;
  readonly total: DecimalInput;
  readonly item_total: DecimalInput;
  readonly original_item_total: DecimalInput;
  readonly shipping_total: DecimalInput;
  readonly discount_total: DecimalInput;
  readonly tax_total: DecimalInput;
}

export interface CartItemRecord {
  readonly id: string;
  readonly title: string;
  readonly quantity: number | string;
  readonly unit_price: DecimalInput;
  readonly total: DecimalInput;
  readonly variant_id: string | null;
  readonly product_id: string | null;
  readonly product_handle: string | null;
  readonly variant_sku: string | null;
  readonly created_at: string | Date;
}

export interface PaymentSessionRecord {
  readonly id: string;
  readonly amount: DecimalInput;
  readonly status: string;
  readonly provider_id: string;
}

const FIELDS = [
  "id",
  "email",
  "currency_code",
  "region_id",
  "customer_id",
  "sales_channel_id",
  "locale",
  "completed_at",
  "shipping_address.*",
  "items.*",
  "items.tax_lines.*",
  "items.adjustments.*",
  "shipping_methods.*",
  "shipping_methods.tax_lines.*",
  "shipping_methods.adjustments.*",
  "credit_lines.*",
  "payment_collection.id",
  "payment_collection.payment_sessions.id",
  "payment_collection.payment_sessions.amount",
  "payment_collection.payment_sessions.status",
  "payment_collection.payment_sessions.provider_id",
  "total",
  "items.total",
  "item_total",
  "original_item_total",
  "shipping_total",
  "discount_total",
  "tax_total",
];

/** The cart with its totals; refuses with `not_found`. */
export async function readCart(container: MedusaContainer, id: string): Promise<CartRecord> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "cart", fields: FIELDS, filters: { id } });
  const cart = data[0] as unknown as CartRecord | undefined;
  return cart ?? refuse("not_found", "There is no such basket.");
}
