import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MARKETS } from "../contracts/markets";
import {
  centerPostOption,
  deliveryDays,
  isSuspended,
  type PostServices,
  packParcels,
  postage,
} from "./shipping";
import { zoneOf } from "./shipping-zones";

const facts = JSON.parse(
  readFileSync(resolve(__dirname, "../../../seed/data/destination-facts.json"), "utf8"),
) as { services: PostServices };
const peru = centerPostOption(facts.services, "PE");
const vietnam = centerPostOption(facts.services, "vn");
const lithuania = centerPostOption(facts.services, "LT");
const today = "2026-11-23";
const one = (weightGrams: number) => [{ weightGrams, quantity: 1 }];

describe("zones", () => {
  it("counts home, land neighbours, continent and the rest", () => {
    expect(zoneOf("PE", "pe")).toBe(1);
    expect(zoneOf("PE", "CL")).toBe(2);
    expect(zoneOf("PE", "AR")).toBe(3);
    expect(zoneOf("PE", "MX")).toBe(4);
    expect(zoneOf("LT", "LV")).toBe(2);
    expect(zoneOf("LT", "GB")).toBe(3);
    expect(zoneOf("ZA", "LS")).toBe(2);
    expect(zoneOf("VN", "TH")).toBe(3);
    expect(zoneOf("VN", "XX")).toBe(4);
  });

  it("knows the continent of every market", () => {
    for (const origin of MARKETS) expect(zoneOf(origin.country, origin.country)).toBe(1);
    const continents = new Map([
      ["southAmerica", "AR"],
      ["northAmerica", "US"],
      ["africa", "KE"],
      ["asia", "JP"],
      ["oceania", "NZ"],
      ["europe", "DE"],
    ]);
    const unknown = MARKETS.filter(
      ({ country }) =>
        ![...continents.values()].some((other) => other === country || zoneOf(other, country) === 3),
    );
    expect(unknown).toEqual([]);
  });
});

describe("postage", () => {
  it.each([
    [1, 1200n],
    [500, 1200n],
    [501, 1500n],
    [1000, 1500n],
    [1001, 1900n],
    [10_000, 4200n],
  ])("charges %i g at home with the step that still holds it", (weight, amountMinor) => {
    expect(postage(peru, "PE", one(weight), today)).toEqual({
      kind: "price",
      amountMinor,
      currencyCode: "PEN",
      parcels: 1,
    });
  });

  it("weighs every piece of a line", () => {
    expect(postage(peru, "PE", [{ weightGrams: 250, quantity: 2 }], today)).toMatchObject({
      amountMinor: 1200n,
    });
    expect(postage(peru, "PE", [{ weightGrams: 250, quantity: 3 }], today)).toMatchObject({
      amountMinor: 1500n,
    });
  });

  it("sends more than the last step in several parcels and pays each by its weight", () => {
    const sent = postage(vietnam, "VN", [{ weightGrams: 1500, quantity: 3 }], today);
    expect(sent).toEqual({ kind: "price", amountMinor: 3n * 48_000n, currencyCode: "VND", parcels: 3 });
  });

  it("refuses a single piece above the last step, and a piece without a weight", () => {
    expect(postage(vietnam, "VN", one(2001), today)).toEqual({ kind: "refused", reason: "too_heavy" });
    expect(postage(vietnam, "VN", one(0), today)).toEqual({ kind: "refused", reason: "no_weight" });
    expect(postage(vietnam, "VN", [], today)).toEqual({ kind: "refused", reason: "no_weight" });
  });

  it("refuses a suspended destination from its first day on, and only for that service", () => {
    expect(postage(peru, "US", one(300), today)).toEqual({ kind: "refused", reason: "suspended" });
    expect(isSuspended(peru, "us", "2025-08-28")).toBe(false);
    expect(isSuspended(peru, "us", "2025-08-29")).toBe(true);
    expect(isSuspended(lithuania, "US", today)).toBe(true);
    expect(postage(vietnam, "US", one(300), today)).toMatchObject({ amountMinor: 1_055_000n });
  });

  it("ends a suspension on the day it names", () => {
    const lifted = { ...peru, suspensions: [{ country: "US", from: "2025-08-29", to: "2026-12-01" }] };
    expect(isSuspended(lifted, "US", "2026-11-30")).toBe(true);
    expect(isSuspended(lifted, "US", "2026-12-01")).toBe(false);
  });

  it("packs every gram, no parcel above the limit, and wastes no more than half", () => {
    const units = fc.array(
      fc.record({ weightGrams: fc.integer({ min: 1, max: 2000 }), quantity: fc.integer({ min: 1, max: 5 }) }),
      { minLength: 1, maxLength: 4 },
    );
    fc.assert(
      fc.property(units, (basket) => {
        const parcels = packParcels(basket, 2000);
        const total = basket.reduce((sum, unit) => sum + unit.weightGrams * unit.quantity, 0);
        expect(parcels.reduce((sum, weight) => sum + weight, 0)).toBe(total);
        expect(Math.max(...parcels)).toBeLessThanOrEqual(2000);
        expect(parcels.length).toBeLessThanOrEqual(Math.ceil((2 * total) / 2000) + 1);
      }),
    );
  });
});

describe("delivery days", () => {
  it("grow with the distance and shrink with the express", () => {
    expect(deliveryDays(peru, "PE")).toEqual({ min: 2, max: 5 });
    expect(deliveryDays(peru, "DE").max).toBeGreaterThan(deliveryDays(peru, "CL").max);
    expect(deliveryDays(vietnam, "DE").max).toBeLessThan(deliveryDays(lithuania, "VN").max);
  });
});
