import { describe, expect, it } from "vitest";
import { addressOf, narrowedTo } from "./entries-address";

describe("the address of the entries behind a figure", () => {
  it("keeps a filter that asks for nothing apart from one that asks for none", () => {
    expect(addressOf("/income/entries", { destination: "", craft: undefined, kind: "refund" })).toBe(
      "/income/entries?destination=&kind=refund",
    );
    expect(addressOf("/income", {})).toBe("/income");
  });

  it("narrows what the page asks to the group, and to nothing else", () => {
    const whose = { center_id: "cen_1", from: "2026-01", to: "2026-12" };
    expect(narrowedTo("month", "2026-03", whose)).toEqual({
      center_id: "cen_1",
      from: "2026-03",
      to: "2026-03",
    });
    expect(narrowedTo("destination", "DE", whose)).toEqual({ ...whose, destination: "DE" });
    expect(narrowedTo("craft", "", whose)).toEqual({ ...whose, craft: "" });
    expect(narrowedTo("workshop", "wks_1", whose)).toEqual({ ...whose, workshop_id: "wks_1" });
    expect(narrowedTo("workshop", "", whose)).toEqual({ ...whose, recipient: "center_post" });
  });
});
