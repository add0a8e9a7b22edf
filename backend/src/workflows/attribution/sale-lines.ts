import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { toMinor } from "../../domain/money";
import type { SaleLine } from "../../modules/attribution/book/sale";

interface Row {
  id: string;
  title: string;
  quantity: string;
  unit_price: string;
  is_tax_inclusive: boolean;
  tax_rates: string[];
  tax_country: string | null;
  adjustments: { amount: string; taxIncluded: boolean }[];
  center_id: string | null;
}

interface ItemRow extends Row {
  product_id: string | null;
  variant_id: string | null;
  craft_type: string | null;
  workshop_id: string | null;
  policy_id: string | null;
  is_donation: boolean;
  fund: string | null;
  home_currency: string | null;
  materials_minor: string | null;
  home_price: string | null;
}

/** Charged facts of an item, taken from the raw decimals: Medusa's own totals shrink after a return. */
const ITEMS = `
  select li.id, coalesce(li.product_title, li.title) as title, trim_scale(oi.quantity)::text as quantity,
         coalesce(oi.raw_unit_price ->> 'value', li.raw_unit_price ->> 'value') as unit_price, li.is_tax_inclusive,
         (select coalesce(json_agg(t.raw_rate ->> 'value'), '[]') from order_line_item_tax_line t
           where t.item_id = li.id and t.deleted_at is null) as tax_rates,
         (select max(upper(split_part(t.code, '-', 2))) from order_line_item_tax_line t
           where t.item_id = li.id and t.deleted_at is null and t.code like 'ioss-%') as tax_country,
         (select coalesce(json_agg(json_build_object('amount', a.raw_amount ->> 'value',
                                                     'taxIncluded', a.is_tax_inclusive)), '[]')
            from order_line_item_adjustment a
           where a.item_id = li.id and a.version = oi.version and a.deleted_at is null) as adjustments,
         li.variant_id is null and li.metadata ->> 'donation_fund' is not null as is_donation, fd.handle as fund,
         li.product_id, li.variant_id, f.craft_type, w.id as workshop_id, coalesce(c.id, fd.center_id) as center_id,
         c.sale_policy_id as policy_id, c.currency_code as home_currency, f.materials_cost_minor::text as materials_minor,
         (select min(p.amount)::text from product_variant_price_set vp join price p on p.price_set_id = vp.price_set_id
           where vp.variant_id = li.variant_id and vp.deleted_at is null and p.deleted_at is null
             and p.currency_code = lower(c.currency_code) and p.price_list_id is null
             and coalesce(p.rules_count, 0) = 0) as home_price
    from order_item oi
    join order_line_item li on li.id = oi.item_id
    left join product_product_center_workshop pw on pw.product_id = li.product_id and pw.deleted_at is null
    left join workshop w on w.id = pw.workshop_id
    left join center c on c.id = w.center_id
    left join product_product_trade_trade_facts pf on pf.product_id = li.product_id and pf.deleted_at is null
    left join trade_facts f on f.id = pf.trade_facts_id
    left join fund fd on li.variant_id is null and fd.handle = li.metadata ->> 'donation_fund'
   where oi.order_id = ? and oi.version = ? and oi.deleted_at is null and oi.quantity > 0
   order by li.id`;

/** A shipping method belongs to the center whose fulfilment set offers it. */
const SHIPPING = `
  select m.id, m.name as title, '1' as quantity, m.raw_amount ->> 'value' as unit_price, m.is_tax_inclusive,
         (select coalesce(json_agg(t.raw_rate ->> 'value'), '[]') from order_shipping_method_tax_line t
           where t.shipping_method_id = m.id and t.deleted_at is null) as tax_rates,
         (select max(upper(split_part(t.code, '-', 2))) from order_shipping_method_tax_line t
           where t.shipping_method_id = m.id and t.deleted_at is null and t.code like 'ioss-%') as tax_country,
         (select coalesce(json_agg(json_build_object('amount', a.raw_amount ->> 'value', 'taxIncluded', false)), '[]')
            from order_shipping_method_adjustment a
           where a.shipping_method_id = m.id and a.version = os.version and a.deleted_at is null) as adjustments,
         cf.center_id
    from order_shipping os
    join order_shipping_method m on m.id = os.shipping_method_id
    left join shipping_option o on o.id = m.shipping_option_id
    left join service_zone z on z.id = o.service_zone_id
    left join center_center_fulfillment_fulfillment_set cf
           on cf.fulfillment_set_id = z.fulfillment_set_id and cf.deleted_at is null
   where os.order_id = ? and os.version = ? and os.deleted_at is null and os.return_id is null
   order by m.id`;

/** Lines of one version of an order, with the workshops and centers linked to them now. */
export async function readSaleLines(sql: Knex, orderId: string, version: number): Promise<SaleLine[]> {
  const { rows: items }: { rows: ItemRow[] } = await sql.raw(ITEMS, [orderId, version]);
  const { rows: methods }: { rows: Row[] } = await sql.raw(SHIPPING, [orderId, version]);
  return [...items.map(itemLine), ...methods.map(shippingLine)];
}

function chargedLine(row: Row) {
  return {
    id: row.id,
    title: row.title,
    quantity: row.quantity,
    unitPrice: row.unit_price,
    taxIncluded: row.is_tax_inclusive,
    taxRates: row.tax_rates,
    taxCountry: row.tax_country,
    adjustments: row.adjustments,
    centerId: row.center_id,
  };
}

function itemLine(row: ItemRow): SaleLine {
  return {
    ...chargedLine(row),
    // Only the shop itself adds lines without a variant, so no shopper can name a fund.
    kind: row.is_donation ? "donation" : "item",
    fund: row.fund,
    productId: row.product_id,
    variantId: row.variant_id,
    craftType: row.craft_type,
    workshopId: row.workshop_id,
    policyId: row.policy_id,
    materialsMinor: BigInt(row.materials_minor ?? 0),
    homePriceMinor: row.home_price && row.home_currency ? toMinor(row.home_price, row.home_currency) : 0n,
  };
}

function shippingLine(row: Row): SaleLine {
  return {
    ...chargedLine(row),
    kind: "shipping",
    fund: null,
    productId: null,
    variantId: null,
    craftType: null,
    workshopId: null,
    policyId: null,
    materialsMinor: 0n,
    homePriceMinor: 0n,
  };
}
