import { describe, expect, it } from "vitest";
import { readAmount } from "./read-amount";

describe("an amount as people write it", () => {
  it.each([
    ["10", "PEN", 1000],
    [" 12,5 ", "EUR", 1250],
    ["12.50", "USD", 1250],
    ["0.05", "GBP", 5],
    ["1 000,00", "EUR", 100_000],
    ["50000", "VND", 50_000],
    ["50.000", "VND", 50_000],
    ["1,250,000", "VND", 1_250_000],
    ["0", "EUR", 0],
    ["1000000000000000", "EUR", 10 ** 17],
    ["99999999999999999999", "VND", 10 ** 20],
  ])("%s %s is %i minor units", (text, currency, minor) => {
    expect(readAmount(text, currency)).toBe(minor);
  });

  it.each([
    ["", "EUR"],
    ["-5", "EUR"],
    ["1e3", "EUR"],
    ["ten", "EUR"],
    ["12.505", "EUR"],
    ["1.000", "EUR"],
    ["1,000.50", "EUR"],
    ["12,5", "VND"],
    ["50.00", "VND"],
  ])("%s %s is none", (text, currency) => {
    expect(readAmount(text, currency)).toBeUndefined();
  });
});
