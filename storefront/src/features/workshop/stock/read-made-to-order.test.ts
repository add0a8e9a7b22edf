import { expect, it } from "vitest";
import { readMadeToOrder } from "./read-made-to-order";

it("reads days and how many may wait, and takes nothing for no limit", () => {
  expect(readMadeToOrder(" 30 ", "4")).toEqual({ days: 30, capacity: 4 });
  expect(readMadeToOrder("30", " ")).toEqual({ days: 30, capacity: null });
  expect(readMadeToOrder("1", "0")).toEqual({ days: 1, capacity: 0 });
  for (const [days, capacity] of [
    ["0", ""],
    ["366", ""],
    ["", "4"],
    ["3.5", "4"],
    ["30", "-1"],
    ["30", "1001"],
    ["30", "some"],
  ] as const)
    expect(readMadeToOrder(days, capacity)).toBeUndefined();
});
