import { describe, expect, it } from "vitest";
import { crossRates } from "./cross-rates";
import { priceInEveryCurrency } from "./price-in-every-currency";

const rates = crossRates("USD", { PEN: "3.71", VND: "26250", EUR: "0.861", ZAR: "17.32", GBP: "0.752" });

describe("prices in every currency", () => {
  it("keeps the workshop's own price and rounds the others to their steps", () => {
    expect(priceInEveryCurrency(4500n, "PEN", rates)).toEqual({
      PEN: 4500n,
      VND: 318_000n,
      EUR: 1050n,
      USD: 1200n,
      ZAR: 21_000n,
      GBP: 900n,
    });
  });

  it("refuses a currency without a rate", () => {
    expect(() => priceInEveryCurrency(100n, "PEN", [])).toThrow("No rate on file");
  });
});

describe("cross rates", () => {
  it("gives both directions of every pair", () => {
    expect(rates).toHaveLength(30);
    expect(rates.find(({ base, quote }) => base === "PEN" && quote === "VND")?.rate).toBe(
      "7075.471698113208",
    );
    expect(rates.find(({ base, quote }) => base === "VND" && quote === "EUR")?.rate).toBe("0.0000328");
    expect(rates.find(({ base, quote }) => base === "USD" && quote === "GBP")?.rate).toBe("0.752");
  });
});
