import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { MARKETS } from "../contracts/markets";
import { reckonedGrams } from "./parcel/parcel-weight";
import {
  centerPostOption,
  deliveryDays,
  demoTariffs,
  isSuspended,
  type PostServices,
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
const one = (weightGrams: number, volumeCm3 = 0) => [{ weightGrams, volumeCm3, quantity: 1 }];

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
  // Packed, 363 g of pieces weigh 499.3 g, rounded up 500 g; 364 g weigh 501 g.
  it.each([
    [1, 1200n],
    [363, 1200n],
    [364, 1500n],
    [818, 1500n],
    [819, 1900n],
    [9_000, 4200n],
  ])("charges %i g at home with the step that still holds it in its box", (weight, amountMinor) => {
    expect(postage(peru, "PE", one(weight), today)).toEqual({
      kind: "price",
      amountMinor,
      currencyCode: "PEN",
      parcels: 1,
      grossGrams: reckonedGrams(weight),
    });
  });

  it("weighs every piece of a line, and one box for all", () => {
    expect(postage(peru, "PE", [{ weightGrams: 180, volumeCm3: 0, quantity: 2 }], today)).toMatchObject({
      amountMinor: 1200n,
    });
    expect(postage(peru, "PE", [{ weightGrams: 180, volumeCm3: 0, quantity: 3 }], today)).toMatchObject({
      amountMinor: 1500n,
    });
  });

  it("charges for the room where a table says so: 12 litres count as 2.4 kg, and weigh no less for it", () => {
    const byRoom = { ...peru, cm3_per_kg: 5_000 };
    expect(postage(byRoom, "PE", one(300, 12_000), today)).toMatchObject({ amountMinor: 2800n });
    expect(postage(byRoom, "PE", one(5_000, 12_000), today)).toMatchObject({ amountMinor: 4200n });
  });

  it("sends more than the last step in several parcels and pays each by its weight", () => {
    const sent = postage(vietnam, "VN", [{ weightGrams: 1500, volumeCm3: 0, quantity: 3 }], today);
    expect(sent).toEqual({
      kind: "price",
      amountMinor: 3n * 48_000n,
      currencyCode: "VND",
      parcels: 3,
      grossGrams: 5_250,
    });
  });

  it("refuses a single piece above the last step, and a piece without a weight", () => {
    expect(postage(vietnam, "VN", one(1727), today)).toMatchObject({ amountMinor: 48_000n });
    expect(postage(vietnam, "VN", one(1728), today)).toEqual({ kind: "refused", reason: "too_heavy" });
    expect(postage(vietnam, "VN", one(0), today)).toEqual({ kind: "refused", reason: "no_weight" });
    expect(postage(vietnam, "VN", [], today)).toEqual({ kind: "refused", reason: "no_weight" });
  });

  it("knows a second service of a country, which carries where the first is suspended and charges for room", () => {
    const courier = demoTariffs(facts.services).find(({ service }) => service === "pe-courier");
    if (!courier) throw new Error("The demo has no courier");
    expect(postage(courier, "US", one(480), today)).toMatchObject({ amountMinor: 21_500n });
    expect(postage(courier, "US", one(480, 12_000), today)).toMatchObject({ amountMinor: 61_000n });
    expect(postage(courier, "PE", one(480), today)).toEqual({ kind: "refused", reason: "suspended" });
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
});

describe("delivery days", () => {
  it("grow with the distance and shrink with the express", () => {
    expect(deliveryDays(peru, "PE")).toEqual({ min: 2, max: 5 });
    expect(deliveryDays(peru, "DE").max).toBeGreaterThan(deliveryDays(peru, "CL").max);
    expect(deliveryDays(vietnam, "DE").max).toBeLessThan(deliveryDays(lithuania, "VN").max);
  });
});
