import { describe, expect, it } from "vitest";
import { NGO_ROLES } from "../../contracts/ngo/roles";
import { leavesNoLead, seatDaysProblem } from "./seat-days";

const TODAY = "2026-11-28";

describe("the last day of a seat", () => {
  it("is needed for an auditor, and for nobody else", () => {
    expect(NGO_ROLES.map((role) => seatDaysProblem(role, null, TODAY))).toEqual([
      null,
      null,
      "expiry_needed",
    ]);
  });

  it("is today or later, and within five years", () => {
    const days = ["2026-11-27", TODAY, "2031-11-28", "2031-11-29", "9999-12-31"];
    expect(days.map((day) => seatDaysProblem("auditor", day, TODAY))).toEqual([
      "expiry_wrong",
      null,
      null,
      "expiry_wrong",
      "expiry_wrong",
    ]);
  });

  it("is none of a lead's", () => {
    expect(seatDaysProblem("lead", "2027-01-01", TODAY)).toBe("expiry_wrong");
    expect(seatDaysProblem("officer", "2027-01-01", TODAY)).toBeNull();
  });
});

describe("the last lead", () => {
  const seats = [
    { id: "a", role: "lead" },
    { id: "b", role: "officer" },
  ] as const;

  it("neither ends nor gets another role", () => {
    expect(
      [null, "officer", "auditor"].map((role) => leavesNoLead(seats, { id: "a", role: role as null })),
    ).toEqual([true, true, true]);
    expect(leavesNoLead(seats, { id: "a", role: "lead" })).toBe(false);
  });

  it("may go once there is another", () => {
    expect(leavesNoLead([...seats, { id: "c", role: "lead" }], { id: "a", role: null })).toBe(false);
    expect(leavesNoLead(seats, { id: "b", role: null })).toBe(false);
  });
});
