import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { ImportVat } from "../../domain/import-vat/vat-at-sale";
import type { ImportVatByLine } from "./cart-import-vat";
import { senders } from "./senders";

interface EditedLines {
  readonly items: readonly { readonly id: string; readonly product_id?: string | null }[];
  readonly methods: readonly { readonly id: string; readonly shipping_option_id?: string | null }[];
}

/** What each center's pieces of an order were sold with. */
const SOLD = `
  select distinct w.center_id as "centerId", upper(split_part(t.code, '-', 2)) as country,
         ((t.raw_rate ->> 'value')::numeric * 100)::int as "rateBp"
    from order_item oi
    join order_line_item li on li.id = oi.item_id
    join order_line_item_tax_line t on t.item_id = li.id and t.deleted_at is null and t.code like 'ioss-%'
    join product_product_center_workshop pw on pw.product_id = li.product_id and pw.deleted_at is null
    join workshop w on w.id = pw.workshop_id
   where oi.order_id = ? and oi.deleted_at is null`;

/** An edit follows the sale: where a center's pieces were sold with their destination's VAT, so are those that come to them. */
export async function orderImportVat(
  sql: Knex,
  orderId: string,
  { items, methods }: EditedLines,
): Promise<ImportVatByLine> {
  const { rows }: { rows: (ImportVat & { readonly centerId: string })[] } = await sql.raw(SOLD, [orderId]);
  if (rows.length === 0) return new Map();
  const { ofProduct, ofOption } = await senders(sql, {
    productIds: items.flatMap(({ product_id }) => product_id ?? []),
    optionIds: methods.flatMap(({ shipping_option_id }) => shipping_option_id ?? []),
  });
  const vatOf = (centerId: string | undefined) => rows.find((row) => row.centerId === centerId);
  const collected = new Map<string, ImportVat>();
  const add = (lineId: string, centerId: string | undefined) => {
    const vat = vatOf(centerId);
    if (vat) collected.set(lineId, { country: vat.country, rateBp: vat.rateBp });
  };
  for (const { id, product_id } of items) add(id, ofProduct.get(product_id ?? "")?.id);
  for (const { id, shipping_option_id } of methods) add(id, ofOption.get(shipping_option_id ?? "")?.id);
  return collected;
}
