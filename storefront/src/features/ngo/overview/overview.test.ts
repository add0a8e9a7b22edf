import type { FigureRow } from "@second-chance/backend/contracts/ngo/figures";
import { describe, expect, it } from "vitest";
import { changeOf } from "./change-of";
import { destinationLooks } from "./destination-looks";

const earned = (key: string, incomeMinor: string): FigureRow => ({
  key,
  name: null,
  amounts: [],
  reporting: {
    receivedMinor: incomeMinor,
    refundedMinor: "0",
    feesMinor: "0",
    incomeMinor,
    paidOutMinor: "0",
    isWhole: true,
  },
  pieces: null,
  opens: null,
});

describe("a number beside the one before", () => {
  it("is told by how much more or less it is, never by a part of nothing", () => {
    expect(changeOf(500n, 200n)).toEqual({ way: "more", by: 300n });
    expect(changeOf(-50n, 200n)).toEqual({ way: "less", by: 250n });
    expect(changeOf(0n, 0n)).toEqual({ way: "same", by: 0n });
    expect(changeOf(7n, 0n)).toEqual({ way: "fromNothing", by: 7n });
  });
});

describe("the map of destinations", () => {
  it("tells countries apart by their part of what was sent, and leaves out what was sent nowhere", () => {
    const rows = [earned("de", "900"), earned("pe", "90"), earned("us", "10"), earned("", "5000")];
    expect([...destinationLooks(rows)]).toEqual([
      ["DE", "full"],
      ["PE", "lines"],
      ["US", "dots"],
    ]);
  });

  it("still shows a country where more was given back than earned", () => {
    expect([...destinationLooks([earned("lt", "-300"), earned("vn", "0")])]).toEqual([
      ["LT", "dots"],
      ["VN", "dots"],
    ]);
  });
});
