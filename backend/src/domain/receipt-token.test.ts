import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readReceiptToken, signReceiptToken } from "./receipt-token";

const token = signReceiptToken("order_01ABC", "secret");

describe("receipt token", () => {
  it("opens the order it was signed for, every time the same", () => {
    expect(readReceiptToken(token, "secret")).toBe("order_01ABC");
    expect(signReceiptToken("order_01ABC", "secret")).toBe(token);
  });

  it.each([
    ["another secret", token, "other"],
    ["another order", token.replace("01ABC", "01ABD"), "secret"],
    ["another version", token.replace("r1.", "r2."), "secret"],
    ["a cut signature", token.slice(0, -1), "secret"],
    ["something appended", `${token}.x`, "secret"],
    ["a bare order id", "order_01ABC", "secret"],
    ["nothing", "", "secret"],
  ])("does not open for %s", (_, given, secret) => {
    expect(readReceiptToken(given, secret)).toBeNull();
  });

  it("does not open for any other text", () => {
    fc.assert(fc.property(fc.string(), (text) => readReceiptToken(text, "secret") === null));
  });

  it("is safe in an address", () => {
    expect(encodeURIComponent(token)).toBe(token);
  });
});
