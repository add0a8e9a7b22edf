import type { TaxCalculationContext } from "@medusajs/framework/types";
import { describe, expect, it } from "vitest";
import { OriginTaxProvider } from "./service";

const provider = new OriginTaxProvider();
const context = (country: string) =>
  ({
    address: { country_code: country },
    additional_context: {
      product_origins: { prod_pe: "PE", prod_lt: "LT" },
      shipping_origins: { so_lt: "LT" },
      import_vat: { collected: { country: "DE", rateBp: 1900 } },
      donations: ["gift"],
    },
  }) as unknown as TaxCalculationContext;
const item = (id: string, product_id: string) => ({ line_item: { id, product_id }, rates: [] });
const post = (id: string, shipping_option_id: string) => ({
  shipping_line: { id, shipping_option_id },
  rates: [],
});

describe("tax lines", () => {
  it("follow the center of each line and of each parcel", async () => {
    const lines = await provider.getTaxLines(
      [item("a", "prod_pe"), item("b", "prod_lt")],
      [post("c", "so_lt")],
      context("de"),
    );
    expect(lines.map(({ rate, code }) => [rate, code])).toEqual([
      [0, "export"],
      [21, "lt-standard"],
      [21, "lt-standard"],
    ]);
    expect(lines[0]).toMatchObject({ line_item_id: "a", provider_id: "origin-tax" });
    expect(lines[2]).toMatchObject({ shipping_line_id: "c" });
  });

  it("are the destination's where its VAT is collected with the line", async () => {
    const lines = await provider.getTaxLines([item("collected", "prod_pe")], [], context("de"));
    expect(lines).toEqual([expect.objectContaining({ rate: 19, code: "ioss-de", name: "VAT DE" })]);
  });

  it("are none for what is given to a fund", async () => {
    const given = { line_item: { id: "gift" }, rates: [] } as unknown as ReturnType<typeof item>;
    const lines = await provider.getTaxLines([given, item("b", "prod_lt")], [], context("lt"));
    expect(lines).toEqual([expect.objectContaining({ line_item_id: "b", rate: 21 })]);
  });

  it("refuse a line whose origin nobody knows, in a sentence: an order by hand may hold one", async () => {
    await expect(provider.getTaxLines([item("a", "prod_x")], [], context("pe"))).rejects.toThrow(
      "Nobody knows which country product prod_x is sent from",
    );
    const custom = { line_item: { id: "a" }, rates: [] } as unknown as ReturnType<typeof item>;
    await expect(provider.getTaxLines([custom], [], context("pe"))).rejects.toThrow(
      "Nobody knows which country an item that is no piece of this shop is sent from",
    );
  });
});
