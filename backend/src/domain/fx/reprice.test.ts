import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CURRENCIES, type CurrencyCode } from "../../contracts/money";
import type { RateOfPair } from "./price-in-every-currency";
import { FIRST_PRICE_RULES, type PriceRules } from "./price-rule";
import { type PricedPiece, reprice } from "./reprice";

const dated = (rate: string) => ({ rate, day: "2026-11-20", source: "Test bank" });
const euros =
  (rate: string): RateOfPair =>
  (from, to) =>
    from === "PEN" && to === "EUR" ? dated(rate) : undefined;
const box = (facts: Partial<PricedPiece> = {}): PricedPiece => ({
  home: "PEN",
  prices: { PEN: 4500n, EUR: 1050n },
  written: { EUR: [1050n] },
  ...facts,
});
const changed = (piece: PricedPiece, rate: string, rules: PriceRules = FIRST_PRICE_RULES) =>
  reprice(piece, euros(rate), rules).changes.map(({ currency, amountMinor }) => `${currency} ${amountMinor}`);

describe("pricing a piece anew", () => {
  it("leaves a price that is off by less than the threshold", () => {
    expect(changed(box(), "0.2345")).toEqual([]);
    expect(changed(box(), "0.2500")).toEqual(["EUR 1150"]);
  });

  it("moves a price from its threshold on, to the hundredth of a percent", () => {
    // From 10.50 to 11.00 is 4.7619 %.
    const from = (thresholdBp: number) => ({
      ...FIRST_PRICE_RULES,
      EUR: { marginBp: 0, stepMinor: 50n, thresholdBp },
    });
    expect(changed(box(), "0.2445", from(476))).toEqual(["EUR 1100"]);
    expect(changed(box(), "0.2445", from(477))).toEqual([]);
  });

  it("says what a new price was made of", () => {
    expect(reprice(box(), euros("0.25"), FIRST_PRICE_RULES).changes).toEqual([
      {
        currency: "EUR",
        amountMinor: 1150n,
        home: "PEN",
        homeMinor: 4500n,
        rate: dated("0.25"),
        marginBp: 0,
        stepMinor: 50n,
      },
    ]);
  });

  it("puts the margin on top of the rate before it rounds", () => {
    const rules = { ...FIRST_PRICE_RULES, EUR: { marginBp: 300, stepMinor: 50n, thresholdBp: 200 } };
    expect(changed(box(), "0.25", rules)).toEqual(["EUR 1150"]);
    expect(changed(box(), "0.26", rules)).toEqual(["EUR 1200"]);
  });

  it("lets a price that was set by hand win, and one that nobody ever wrote", () => {
    const byHand = box({ prices: { PEN: 4500n, EUR: 990n } });
    expect(reprice(byHand, euros("0.5"), FIRST_PRICE_RULES)).toEqual({ changes: [], byHand: ["EUR"] });
    expect(changed(box({ written: {} }), "0.5")).toEqual([]);
  });

  it("goes on after a crash between the note and the price", () => {
    expect(changed(box({ written: { EUR: [1150n, 1050n] } }), "0.25")).toEqual(["EUR 1150"]);
  });

  it("writes a price that is missing, and none without a rate or without a price at home", () => {
    expect(changed(box({ prices: { PEN: 4500n }, written: {} }), "0.25")).toEqual(["EUR 1150"]);
    expect(reprice(box(), () => undefined, FIRST_PRICE_RULES).changes).toEqual([]);
    expect(changed(box({ prices: { EUR: 1050n } }), "0.25")).toEqual([]);
  });

  it("has nothing to do once it was done, whatever the prices and rates", () => {
    const amount = fc.bigInt({ min: 1n, max: 10_000_000n });
    fc.assert(
      fc.property(
        fc.constantFrom(...CURRENCIES),
        fc.dictionary(fc.constantFrom(...CURRENCIES), amount),
        amount,
        fc.integer({ min: 1, max: 999_999 }),
        (home, prices, homeMinor, rate) => {
          const rateOf: RateOfPair = () => dated(`${rate}.${rate}`);
          const own = { ...prices, [home]: homeMinor } as PricedPiece["prices"];
          const written = Object.fromEntries(
            Object.entries(prices).map(([currency, one]) => [currency, [one]]),
          );
          const { changes } = reprice({ home, prices: own, written }, rateOf, FIRST_PRICE_RULES);
          const after = changes.map(({ currency, amountMinor }) => [currency, amountMinor] as const);
          const settled = {
            home,
            prices: { ...own, ...Object.fromEntries(after) },
            written: { ...written, ...Object.fromEntries(after.map(([one, minor]) => [one, [minor]])) },
          };
          expect(reprice(settled, rateOf, FIRST_PRICE_RULES).changes).toEqual([]);
          expect(changes.map(({ currency }): CurrencyCode => currency)).not.toContain(home);
        },
      ),
    );
  });
});
