import { describe, expect, it } from "vitest";
import { originTax, UnknownOriginError } from "./tax";

const now = new Date("2026-11-23T12:00:00Z");
const rate = (origin: string, destination: string, at = now) => originTax(origin, destination, at).rateBp;

describe("tax of the center's country", () => {
  it.each([
    ["PE", 1800],
    ["VN", 800],
    ["LT", 2100],
    ["ZA", 1500],
  ])("charges a sale inside %s", (country, expected) => {
    expect(rate(country, country)).toBe(expected);
    expect(rate(country.toLowerCase(), country)).toBe(expected);
  });

  it("is zero for exports and says so", () => {
    expect(originTax("PE", "DE", now)).toEqual({ name: "Export", code: "export", rateBp: 0 });
    expect(rate("PE", "LT")).toBe(0);
    expect(rate("ZA", "LS")).toBe(0);
    expect(rate("LT", "GB")).toBe(0);
    expect(rate("LT", "NO")).toBe(0);
  });

  it("charges Lithuanian goods at home's rate in the whole Union", () => {
    expect(rate("LT", "DE")).toBe(2100);
    expect(rate("LT", "CY")).toBe(2100);
  });

  it("raises Viet Nam's rate when its own new year begins, not London's", () => {
    expect(rate("VN", "VN", new Date("2026-12-31T16:59:59Z"))).toBe(800);
    expect(rate("VN", "VN", new Date("2026-12-31T17:00:00Z"))).toBe(1000);
  });

  it("refuses goods from a country without a rate", () => {
    expect(() => rate("BR", "BR")).toThrow(UnknownOriginError);
  });
});
