import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../calendar-day";
import type { DatedRate } from "./dated-rate";
import { newestRates, RATE_REACH_DAYS, rateFinder } from "./find-rate";

const rate = (day: string, pair: string, value: string, source = "Bank"): DatedRate => {
  const [base = "", quote = ""] = pair.split("/");
  return { day, base, quote, rate: value, source };
};
const FRIDAY = "2026-02-27";
const friday = [rate(FRIDAY, "USD/EUR", "0.85"), rate(FRIDAY, "USD/PEN", "3.74")];

describe("the rate of a day", () => {
  it("is the published one of the day or of the week before it, never of a day after", () => {
    const rateOn = rateFinder(friday);
    const published = { rate: "0.85", day: FRIDAY, source: "Bank" };
    expect(rateOn("USD", "EUR", FRIDAY)).toMatchObject(published);
    expect(rateOn("USD", "EUR", "2026-03-01")).toMatchObject(published);
    expect(rateOn("USD", "EUR", addDays(FRIDAY, RATE_REACH_DAYS))).toMatchObject(published);
    expect(rateOn("USD", "EUR", addDays(FRIDAY, RATE_REACH_DAYS + 1))).toBeUndefined();
    expect(rateOn("USD", "EUR", addDays(FRIDAY, -1))).toBeUndefined();
  });

  it("prefers the newest day, even where an older one is published and this one is crossed", () => {
    const rateOn = rateFinder([rate("2026-02-26", "EUR/PEN", "5"), ...friday]);
    expect(rateOn("EUR", "PEN", "2026-02-28")).toEqual({
      base: "EUR",
      quote: "PEN",
      rate: "4.4",
      day: FRIDAY,
      source: "Bank, by way of USD",
    });
  });

  it("turns a published rate round", () => {
    expect(rateFinder(friday)("EUR", "USD", FRIDAY)).toMatchObject({
      rate: "1.176470588235",
      source: "Bank, turned round",
    });
  });

  it("takes the published rate before any that could be made", () => {
    const rateOn = rateFinder([...friday, rate(FRIDAY, "EUR/PEN", "4.41", "Other bank")]);
    expect(rateOn("EUR", "PEN", FRIDAY)).toMatchObject({ rate: "4.41", source: "Other bank" });
  });

  it("crosses no legs of two sources or two days", () => {
    const pen = rate(FRIDAY, "USD/PEN", "3.74");
    expect(rateFinder([rate(FRIDAY, "USD/EUR", "0.85", "Other"), pen])("EUR", "PEN", FRIDAY)).toBeUndefined();
    expect(rateFinder([rate("2026-02-26", "USD/EUR", "0.85"), pen])("EUR", "PEN", FRIDAY)).toBeUndefined();
  });

  it("is one between a currency and itself, whatever is on file", () => {
    expect(rateFinder([])("EUR", "EUR", FRIDAY)).toEqual({ rate: "1", day: FRIDAY, source: "same currency" });
  });

  it("is none where no digit would be left", () => {
    const far = [rate(FRIDAY, "USD/EUR", "0.000000000001"), rate(FRIDAY, "USD/PEN", "999999999999")];
    expect(rateFinder(far)("PEN", "EUR", FRIDAY)).toBeUndefined();
    expect(rateFinder(far)("EUR", "PEN", FRIDAY)).toBeUndefined();
  });

  it("doesn't depend on the order in which rates are on file", () => {
    const rates = [
      ...friday,
      rate(FRIDAY, "GBP/EUR", "1.15", "Another bank"),
      rate(FRIDAY, "GBP/PEN", "5.1", "Another bank"),
      rate(FRIDAY, "PEN/EUR", "0.2", "Third bank"),
    ];
    const expected = rateFinder(rates)("EUR", "PEN", FRIDAY);
    expect(expected).toMatchObject({ rate: "5", source: "Third bank, turned round" });
    fc.assert(
      fc.property(fc.shuffledSubarray(rates, { minLength: rates.length }), (shuffled) => {
        expect(rateFinder(shuffled)("EUR", "PEN", FRIDAY)).toEqual(expected);
      }),
    );
  });
});

describe("the newest rates of all pairs", () => {
  it("moves every pair with a newer table of one base", () => {
    const old = [rate("2026-02-20", "VND/EUR", "0.00003"), rate("2026-02-20", "EUR/PEN", "4")];
    const newest = newestRates([...old, ...friday], ["EUR", "PEN", "USD", "VND"]);
    expect(newest["VND/EUR"]?.day).toBe("2026-02-20");
    expect(Object.fromEntries(Object.entries(newest).map(([pair, { rate }]) => [pair, rate]))).toEqual({
      "EUR/PEN": "4.4",
      "EUR/USD": "1.176470588235",
      "EUR/VND": "33333.333333333333",
      "PEN/EUR": "0.227272727273",
      "PEN/USD": "0.267379679144",
      "USD/EUR": "0.85",
      "USD/PEN": "3.74",
      "VND/EUR": "0.00003",
    });
  });
});
