import { describe, expect, it } from "vitest";
import { SaleRefused } from "../../../workflows/sale/sale-refused";
import { type CartBody, tidyCartBody } from "./tidy-cart-body";

function codeFor(body: CartBody, least: 0 | 1 = 1): string | undefined {
  try {
    tidyCartBody(body, "sc_shop", least);
    return undefined;
  } catch (error) {
    return error instanceof SaleRefused ? error.code : String(error);
  }
}

describe("the shop's rules on stock cart routes", () => {
  it.each([
    [0, "quantity_invalid"],
    [-1, "quantity_invalid"],
    [1.5, "quantity_invalid"],
    [1_000_000_000, "quantity_too_large"],
    [99, undefined],
  ])("quantity %s", (quantity, code) => {
    expect(codeFor({ quantity })).toBe(code);
    expect(codeFor({ items: [{ quantity }] })).toBe(code);
  });

  it("lets zero take a line out where it means that", () => {
    expect(codeFor({ quantity: 0 }, 0)).toBeUndefined();
  });

  it("refuses a name of 300 characters and an e-mail that is none", () => {
    expect(codeFor({ shipping_address: { first_name: "x".repeat(300) } })).toBe("text_too_long");
    expect(codeFor({ billing_address: { city: "x".repeat(300) } })).toBe("text_too_long");
    expect(codeFor({ email: "<b>@x" })).toBe("email_invalid");
  });

  it("drops what a shopper may not say: metadata and another sales channel", () => {
    const body: CartBody = {
      items: [{ quantity: 1, metadata: { a: 1 } }],
      metadata: { b: 2 },
      sales_channel_id: "sc_other",
    };
    tidyCartBody(body, "sc_shop", 1);
    expect(body).toEqual({ items: [{ quantity: 1 }], sales_channel_id: "sc_shop" });
    const update: CartBody = { sales_channel_id: "sc_other" };
    tidyCartBody(update, "sc_shop", 1);
    expect(update).toEqual({ sales_channel_id: "sc_shop" });
  });

  it("leaves HTML alone: it is text, and stays text", () => {
    const body: CartBody = { shipping_address: { first_name: "<b>Ana</b>" } };
    tidyCartBody(body, "sc_shop", 1);
    expect(body.shipping_address).toEqual({ first_name: "<b>Ana</b>" });
  });
});
