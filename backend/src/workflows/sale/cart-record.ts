import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, decorateCartTotals } from "@medusajs/framework/utils";
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
  readonly metadata: Readonly<Record<string, unknown>> | null;
  readonly shipping_address: (SaleAddress & Record<string, unknown>) | null;
  readonly items: readonly CartItemRecord[];
  readonly shipping_methods: readonly {
    readonly id: string;
    readonly amount: DecimalInput;
    readonly shipping_option_id: string | null;
    readonly tax_lines?: readonly CartTaxLine[];
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
  readonly metadata: Readonly<Record<string, unknown>> | null;
  readonly created_at: string | Date;
  readonly tax_lines?: readonly CartTaxLine[];
}

export interface CartTaxLine {
  readonly code: string;
  /** Per cent. */
  readonly rate: DecimalInput;
}

export interface PaymentSessionRecord {
  readonly id: string;
  readonly amount: DecimalInput;
  readonly status: string;
  readonly provider_id: string;
}

/**
 * The cart as rows, in one statement; through the modules it takes eleven. Exact amounts come along in the `raw_`
 * columns, and Medusa's own arithmetic makes the totals of them.
 */
const CART = `
  select c.id, c.email, c.currency_code, c.region_id, c.customer_id, c.sales_channel_id, c.locale, c.completed_at, c.metadata,
         (select to_jsonb(a) from cart_address a where a.id = c.shipping_address_id) as shipping_address,
         ${rowsOf("cart_line_item", "item_id")} as items,
         ${rowsOf("cart_shipping_method", "shipping_method_id")} as shipping_methods,
         (select coalesce(jsonb_agg(to_jsonb(l)), '[]') from credit_line l
           where l.cart_id = c.id and l.deleted_at is null) as credit_lines,
         (select jsonb_build_object('id', p.id, 'payment_sessions',
                   (select coalesce(jsonb_agg(jsonb_build_object('id', s.id, 'amount', s.raw_amount ->> 'value',
                             'status', s.status, 'provider_id', s.provider_id) order by s.created_at), '[]')
                      from payment_session s where s.payment_collection_id = p.id and s.deleted_at is null))
            from cart_payment_collection x
            join payment_collection p on p.id = x.payment_collection_id and p.deleted_at is null
           where x.cart_id = c.id and x.deleted_at is null limit 1) as payment_collection
    from cart c
   where c.id = ? and c.deleted_at is null`;

/** Rows of a cart with their tax lines and adjustments. */
function rowsOf(table: string, key: string): string {
  const nested = (kind: string) =>
    `(select coalesce(jsonb_agg(to_jsonb(n)), '[]') from ${table}_${kind} n
       where n.${key} = t.id and n.deleted_at is null)`;
  return `(select coalesce(jsonb_agg(to_jsonb(t) || jsonb_build_object(
             'tax_lines', ${nested("tax_line")}, 'adjustments', ${nested("adjustment")}) order by t.created_at, t.id), '[]')
            from ${table} t where t.cart_id = c.id and t.deleted_at is null)`;
}

/** The cart with its totals; refuses with `not_found`. */
export async function readCart(container: MedusaContainer, id: string): Promise<CartRecord> {
  const sql: Knex = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
  const { rows }: { rows: Parameters<typeof decorateCartTotals>[0][] } = await sql.raw(CART, [id]);
  const [cart] = rows;
  return cart
    ? (decorateCartTotals(cart) as unknown as CartRecord)
    : refuse("not_found", "There is no such basket.");
}
