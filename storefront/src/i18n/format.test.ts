import { describe, expect, it } from "vitest";
import { countryInText, formatMoney, formatSize, formatWeight, toDecimal, toMinor } from "./format";

const peru = { locale: "es", country: "pe" } as const;
const vietnam = { locale: "vi", country: "vn" } as const;
/** Intl separates with no-break spaces of two kinds. */
const plain = (text: string): string => text.replace(/\s/g, " ");

describe("an amount in minor units", () => {
  it("is written as the ship-to country writes it", () => {
    expect(plain(formatMoney({ amountMinor: 4505, currencyCode: "PEN" }, peru))).toBe("S/ 45.05");
    expect(
      plain(formatMoney({ amountMinor: 1990, currencyCode: "EUR" }, { locale: "lt", country: "lt" })),
    ).toBe("19,90 €");
  });

  it("has no decimals in dong", () => {
    expect(plain(formatMoney({ amountMinor: 120_000, currencyCode: "VND" }, vietnam))).toBe("120.000 ₫");
  });

  it("keeps every digit of an amount that floating point would lose", () => {
    expect(toDecimal(9_007_199_254_740_991, "EUR")).toBe("90071992547409.91");
    expect(toDecimal(5, "EUR")).toBe("0.05");
    expect(toDecimal(-1250, "USD")).toBe("-12.50");
  });
});

describe("a price as a person types it", () => {
  it("takes a point or a comma", () => {
    expect(toMinor("45", "PEN")).toBe(4500);
    expect(toMinor("45.5", "PEN")).toBe(4550);
    expect(toMinor(" 45,50 ", "EUR")).toBe(4550);
    expect(toMinor("90000", "VND")).toBe(90_000);
  });

  it("is nothing when it is no price", () => {
    for (const text of ["", "abc", "-5", "1e9", "1.2.3", "99999999999"]) {
      expect(toMinor(text, "EUR")).toBeUndefined();
    }
  });

  it("comes back as it was written", () => {
    for (const minor of [1, 99, 100, 123_456]) expect(toMinor(toDecimal(minor, "USD"), "USD")).toBe(minor);
  });
});

it("writes size and weight in the country's numbers", () => {
  expect(formatSize([22, 15.5, 8], { locale: "lt", country: "lt" })).toBe("22 × 15,5 × 8 cm");
  expect(formatWeight(480, peru)).toBe("480 g");
  expect(formatWeight(1400, { locale: "en", country: "us" })).toBe("1.4 kg");
  const germany = { locale: "en", country: "de" } as const;
  expect(formatWeight(2100, germany)).toBe("2.1 kg");
  expect(formatMoney({ amountMinor: 4200, currencyCode: "EUR" }, germany)).toBe("€42.00");
});

it("gives English countries their article inside a sentence", () => {
  expect(countryInText("us", "en")).toBe("the United States");
  expect(countryInText("pe", "en")).toBe("Peru");
  expect(countryInText("us", "es")).toBe("Estados Unidos");
});
