import { randomUUID } from "node:crypto";
import type { NewFairSaleInput } from "../../src/contracts/fair-sale";
import type { TestShop } from "../shop";

export const BOX = "PE-SJ-01";
export const BRACELET = "PE-VF-02";

/** What a stall sells, what its till tells, and what the shop's tables hold of it. */
export function fairStall(shop: () => TestShop) {
  const variant = async (sku: string): Promise<string> =>
    (await shop().sql("product_variant").where({ sku }).first("id")).id;
  const center = async (sku: string): Promise<string> => {
    const row = await shop()
      .sql("product_variant as v")
      .join("product_product_center_workshop as pw", "pw.product_id", "v.product_id")
      .join("workshop as w", "w.id", "pw.workshop_id")
      .where("v.sku", sku)
      .first("w.center_id");
    return row.center_id;
  };
  const stockOf = async (sku: string): Promise<number> => {
    const row = await shop()
      .sql("inventory_level as l")
      .join("inventory_item as i", "i.id", "l.inventory_item_id")
      .where("i.sku", sku)
      .first("l.stocked_quantity");
    return Number(row.stocked_quantity);
  };
  const line = async (sku: string, quantity: number, unit_price_minor: string, more: object = {}) => ({
    variant_id: await variant(sku),
    quantity,
    unit_price_minor,
    ...more,
  });
  /** Two boxes of a recovery house and a bracelet of a prison workshop, paid in cash an hour ago. */
  const told = async (more: Partial<NewFairSaleInput> = {}): Promise<NewFairSaleInput> => ({
    id: randomUUID(),
    center_ids: [await center(BOX), await center(BRACELET)],
    fair: "Ruraq Maki",
    occurred_at: new Date(Date.now() - 3_600_000).toISOString(),
    currency_code: "PEN",
    tender: "cash",
    lines: [await line(BOX, 2, "4500"), await line(BRACELET, 1, "1500")],
    ...more,
  });
  const counts = async () => {
    const tables = [
      "order",
      "fair_sale",
      "fair_stock",
      "payment_collection",
      "payment",
      "capture",
      "ledger_entry",
    ];
    const rows = await Promise.all(tables.map((table) => shop().sql(table).whereNull("deleted_at").count()));
    return Object.fromEntries(tables.map((table, index) => [table, Number(rows[index]?.[0]?.count)]));
  };
  return { center, stockOf, line, told, counts };
}
