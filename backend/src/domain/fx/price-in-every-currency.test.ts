import { describe, expect, it } from "vitest";
import { crossRates } from "./cross-rates";
import { priceInEveryCurrency, type RateOfPair } from "./price-in-every-currency";
import { FIRST_PRICE_RULES } from "./price-rule";

const rates = crossRates("USD", { PEN: "3.71", VND: "26250", EUR: "0.861", ZAR: "17.32", GBP: "0.752" });
const onFile: RateOfPair = (from, to) => {
  const found = rates.find(({ base, quote }) => base === from && quote === to);
  return found && { rate: found.rate, day: "2026-11-20", source: "Test bank" };
};

describe("prices in every currency", () => {
  it("rounds each conversion of the workshop's own price to its step", () => {
    const prices = priceInEveryCurrency(4500n, "PEN", onFile, FIRST_PRICE_RULES);
    expect(Object.fromEntries(prices.map(({ currency, amountMinor }) => [currency, amountMinor]))).toEqual({
      VND: 318_000n,
      EUR: 1050n,
      USD: 1200n,
      ZAR: 21_000n,
      GBP: 900n,
    });
  });

  it("leaves out a currency without a rate", () => {
    expect(priceInEveryCurrency(100n, "PEN", () => undefined, FIRST_PRICE_RULES)).toEqual([]);
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
