import { describe, expect, it } from "vitest";
import type { PostTariff } from "../../domain/shipping";
import { CenterPostProvider } from "./service";

const tariff: PostTariff & Record<string, unknown> = {
  service: "vn-express",
  origin: "VN",
  currency_code: "VND",
  steps_g: [500, 1000],
  zones: { "1": [30_000, 36_000], "4": [1_055_000, 1_272_000] },
  days: { "1": { min: 1, max: 3 }, "4": { min: 4, max: 9 } },
  suspensions: [{ country: "US", from: "2025-01-01", to: null }],
};
type Context = Parameters<CenterPostProvider["calculatePrice"]>[2];
const context = (change: object) =>
  ({
    currency_code: "eur",
    shipping_address: { country_code: "de" },
    items: [{ quantity: 2, variant: { weight: 180 } }],
    fx_rates: { "VND/EUR": "0.0000327" },
    ...change,
  }) as unknown as Context;
const price = (change: object = {}) => new CenterPostProvider().calculatePrice(tariff, {}, context(change));

describe("post of a center", () => {
  it("is priced by the whole parcel in the basket's currency, tax included", async () => {
    expect(await price()).toEqual({ calculated_amount: 34.5, is_calculated_price_tax_inclusive: true });
    expect(
      (await price({ currency_code: "vnd", shipping_address: { country_code: "vn" } })).calculated_amount,
    ).toBe(30_000);
  });

  it.each([
    ["a suspended destination", { shipping_address: { country_code: "us" } }],
    ["a piece above the last step", { items: [{ quantity: 1, variant: { weight: 819 } }] }],
    ["a currency without a rate", { currency_code: "gbp" }],
    ["no address", { shipping_address: null }],
  ])("has no price for %s", async (_, change) => {
    expect((await price(change)).calculated_amount).toBeUndefined();
  });

  it("keeps nothing of what a shopper sends, and takes no option without a tariff", async () => {
    const provider = new CenterPostProvider();
    expect(await provider.validateFulfillmentData()).toEqual({});
    expect(await provider.validateOption({ id: "center-post" })).toBe(false);
    expect(await provider.validateOption(tariff)).toBe(true);
  });
});
