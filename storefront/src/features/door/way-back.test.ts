import { describe, expect, it } from "vitest";
import { wayBack } from "./way-back";

const ngo = { portal: "ngo", locale: "lt" } as const;

describe("the way back after logging in", () => {
  it.each([
    "/ngo/en/o/org_1",
    "/ngo/lt/o/org_1/entries?from=2026-01&to=2026-03&center=a&center=b&destination=",
  ])("leads to a page of the portal: %s", (wanted) => {
    expect(wayBack(ngo, wanted)).toBe(wanted);
  });

  it.each([
    "",
    "https://elsewhere.example/ngo/en",
    "//elsewhere.example",
    "/ngo/en//elsewhere.example",
    "/\\elsewhere.example",
    "/ngo/../es/pe",
    "/ngo/english",
    "/workshop/en/pieces",
    "/ngo/en/o/<script>",
    `/ngo/en/${"a".repeat(2_000)}`,
  ])("leads nowhere else: %s", (wanted) => {
    expect(wayBack(ngo, wanted)).toBe("/ngo/lt");
  });
});
