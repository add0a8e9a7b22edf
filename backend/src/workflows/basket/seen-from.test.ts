import { describe, expect, it } from "vitest";
import type { CartRecord } from "../sale/cart-record";
import type { ProductFacts } from "../sale/product-facts";
import { seenFrom } from "./seen-from";

const item = {
  id: "line_1",
  title: "Box",
  quantity: 2,
  unit_price: "45",
  total: "90",
  variant_id: "v1",
  product_id: "p1",
  product_handle: "box",
  variant_sku: "B",
  metadata: null,
  created_at: "2026-11-01",
};
const cart: CartRecord = {
  id: "cart_1",
  email: null,
  currency_code: "pen",
  region_id: "reg_pe",
  customer_id: null,
  sales_channel_id: "sc",
  locale: "en-US",
  completed_at: null,
  metadata: null,
  shipping_address: { country_code: "pe", city: "Lima" },
  items: [item, { ...item, id: "line_2", variant_id: "v2", quantity: 1 }],
  shipping_methods: [{ id: "sm", amount: "12", shipping_option_id: "so" }],
  payment_collection: null,
  total: "147",
  item_total: "135",
  original_item_total: "135",
  shipping_total: "12",
  discount_total: "0",
  tax_total: "20",
};
const vietnam = { id: "reg_vn", key: "vn", currencyCode: "vnd", countries: ["vn"], providerIds: [] };
const priced = (variantId: string, priceMinor: bigint | null) =>
  [variantId, { variantId, priceMinor } as unknown as ProductFacts] as const;

describe("a basket looked at for another country", () => {
  it("has that country's prices and no parcel chosen", () => {
    const seen = seenFrom(cart, "VN", vietnam, new Map([priced("v1", 319_000n), priced("v2", null)]));
    expect(seen).toMatchObject({
      currency_code: "vnd",
      region_id: "reg_vn",
      total: "638000",
      shipping_methods: [],
      shipping_address: { country_code: "vn" },
    });
    expect(seen.items.map(({ unit_price, total }) => [unit_price, total])).toEqual([
      ["319000", "638000"],
      ["0", "0"],
    ]);
  });

  const gift = {
    ...item,
    id: "gift",
    quantity: 1,
    unit_price: "20",
    total: "20",
    variant_id: null,
    product_id: null,
    metadata: { donation_fund: "safe-clothing", donation_currency: "PEN" },
  };

  it("shows a donation in its own currency only", () => {
    const giving = { ...cart, items: [item, gift] };
    const facts = new Map([priced("v1", 5_000n)]);
    const peru = { ...vietnam, id: "reg_world", currencyCode: "pen" };
    expect(seenFrom(giving, "BO", peru, facts)).toMatchObject({
      total: "120.00",
      items: [{}, { total: "20.00" }],
    });
    const abroad = seenFrom(giving, "VN", vietnam, facts);
    expect(abroad.items.map(({ id }) => id)).toEqual(["line_1"]);
    expect(abroad.total).toBe("10000");
  });

  it("leaves the basket itself alone", () => {
    const before = structuredClone(cart);
    seenFrom(cart, "VN", vietnam, new Map());
    expect(cart).toEqual(before);
  });
});
