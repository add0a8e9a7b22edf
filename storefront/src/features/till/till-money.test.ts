import { describe, expect, it } from "vitest";
import { decimalOf, readAmount, writeAmount } from "./till-money";

describe("an amount typed at a stall", () => {
  it.each<[string, number, bigint | undefined]>([
    ["45", 2, 4500n],
    ["45.5", 2, 4550n],
    ["45,50", 2, 4550n],
    [" 1.234,50 ", 2, 123_450n],
    ["1,234.50", 2, 123_450n],
    ["1 234", 2, 123_400n],
    ["1.234", 2, 123_400n],
    ["45.000", 0, 45_000n],
    ["1,250,000", 0, 1_250_000n],
    ["45000", 0, 45_000n],
    ["45.5", 0, undefined],
    ["45.0000", 2, undefined],
    ["12.34.56", 2, undefined],
    ["0", 2, undefined],
    ["0,00", 2, undefined],
    ["-5", 2, undefined],
    ["", 2, undefined],
    ["S/ 45", 2, undefined],
    ["1e5", 2, undefined],
  ])("%j with %i digits is %s", (typed, exponent, minor) => {
    expect(readAmount(typed, exponent)).toBe(minor);
  });

  it("comes back as it was typed", () => {
    for (const [minor, exponent] of [
      [1n, 2],
      [4505n, 2],
      [120_000n, 0],
    ] as const)
      expect(readAmount(decimalOf(minor, exponent), exponent)).toBe(minor);
  });

  it("is written as the stall's country writes it", () => {
    const text = writeAmount(12_345_678_901_234_567_890n, { currencyCode: "PEN", exponent: 2, tag: "es-PE" });
    expect(text.replace(/\D/g, "")).toBe("12345678901234567890");
  });
});
