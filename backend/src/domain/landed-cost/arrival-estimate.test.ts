import { describe, expect, it } from "vitest";
import { type ArrivingParcel, arrivalEstimate } from "./arrival-estimate";

const germany = {
  tax_name: "VAT",
  standard_rate_bp: 1900,
  flat_duty: {
    per: "distinct_hs6" as const,
    amount_minor: 300,
    currency: "EUR",
    from: "2026-07-01",
    to: "2028-07-01",
    max_parcel_value_minor: 15_000,
  },
};
const parcel = (change: Partial<ArrivingParcel> = {}): ArrivingParcel => ({
  hs6: ["442090", "340111", "442090"],
  goodsMinor: 4000n,
  postageMinor: 2200n,
  currencyCode: "eur",
  on: "2026-11-27",
  ...change,
});

describe("what a parcel is likely to cost on arrival", () => {
  it("is three euros for each kind of article, and tax on goods, postage and duty", () => {
    expect(arrivalEstimate(germany, parcel())).toEqual({
      kinds: 2,
      perKindMinor: 300n,
      dutyMinor: 600n,
      // 19 % of 40.00 + 22.00 + 6.00
      taxMinor: 1292n,
    });
  });

  it("counts a kind once, however many pieces there are of it", () => {
    const one = parcel({ hs6: ["442090", "442090", "442090"] });
    expect(arrivalEstimate(germany, one)?.dutyMinor).toBe(300n);
  });

  it("doesn't guess the duty of a dearer parcel, nor tax before the postage is known", () => {
    expect(arrivalEstimate(germany, parcel({ goodsMinor: 15_000n }))?.dutyMinor).toBe(600n);
    expect(arrivalEstimate(germany, parcel({ goodsMinor: 15_001n }))).toMatchObject({
      dutyMinor: null,
      taxMinor: null,
    });
    expect(arrivalEstimate(germany, parcel({ postageMinor: null }))).toMatchObject({
      dutyMinor: 600n,
      taxMinor: null,
    });
  });

  it("is nothing before the duty began, after it ended, in another currency, and where there is none", () => {
    for (const on of ["2026-06-30", "2028-07-01"])
      expect(arrivalEstimate(germany, parcel({ on }))).toBeNull();
    expect(arrivalEstimate(germany, parcel({ on: "2028-06-30" }))).not.toBeNull();
    expect(arrivalEstimate(germany, parcel({ currencyCode: "usd" }))).toBeNull();
    expect(arrivalEstimate({ tax_name: "none", standard_rate_bp: 0 }, parcel())).toBeNull();
  });
});
