import { describe, expect, it } from "vitest";
import { schemeOn } from "./import-scheme";
import { type Consignment, vatAtSale } from "./vat-at-sale";

const NUMBER = "IM2760000015";
const consignment = (change: Partial<Consignment> = {}): Consignment => ({
  origin: "PE",
  destination: "de",
  goodsMinor: 4_000n,
  currencyCode: "eur",
  ...change,
});
const collected = (change: Partial<Consignment>) => vatAtSale(consignment(change), NUMBER, 1900);

describe("VAT collected at sale", () => {
  it("is the destination's, for what comes into the Union from outside", () => {
    expect(collected({})).toEqual({ country: "DE", rateBp: 1900 });
    expect(collected({ origin: "LT" })).toBeNull();
    expect(collected({ destination: "CH" })).toBeNull();
    expect(collected({ destination: "" })).toBeNull();
  });

  it("ends above 150 euros of goods without their VAT: 178.50 euros hold 28.50 of it", () => {
    expect(collected({ goodsMinor: 17_850n })).not.toBeNull();
    expect(collected({ goodsMinor: 17_851n })).toBeNull();
  });

  it("is nothing without a number, without a rate, and in another currency", () => {
    expect(vatAtSale(consignment(), null, 1900)).toBeNull();
    expect(vatAtSale(consignment(), NUMBER, undefined)).toBeNull();
    expect(collected({ currencyCode: "USD" })).toBeNull();
  });
});

describe("the scheme of a day", () => {
  const set = [
    { number: NUMBER, from: "2027-01-01" },
    { number: "IM4400000012", from: "2027-03-01" },
    { number: null, from: "2027-06-01" },
  ];

  it.each([
    ["2026-12-31", null],
    ["2027-01-01", NUMBER],
    ["2027-02-28", NUMBER],
    ["2027-03-01", "IM4400000012"],
    ["2027-06-01", null],
  ])("on %s is %s", (day, number) => {
    expect(schemeOn(set, day)?.number ?? null).toBe(number);
  });

  it("is the one set last where two begin on one day: a coming one can be taken back", () => {
    expect(schemeOn([...set, { number: null, from: "2027-01-01" }], "2027-01-02")?.number).toBeNull();
    expect(schemeOn([], "2027-01-02")).toBeUndefined();
  });
});
