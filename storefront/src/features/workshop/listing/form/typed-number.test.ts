import { describe, expect, it } from "vitest";
import { readSize, readWhole, sizeUnitOf, writeSize } from "./typed-number";

describe("numbers as they are typed", () => {
  it("a size with either decimal sign, in millimetres", () => {
    expect([readSize("12", "cm"), readSize("12,5", "cm"), readSize(" 12.5 ", "cm")]).toEqual([120, 125, 125]);
    expect([readSize("125", "mm"), readSize("1.2.5", "cm"), readSize("-3", "cm")]).toEqual([
      125,
      undefined,
      undefined,
    ]);
  });

  it("a size is shown as it was typed", () => {
    expect([writeSize(125, "cm", ","), writeSize(120, "cm", ","), writeSize(125, "mm", ",")]).toEqual([
      "12,5",
      "12",
      "125",
    ]);
    expect(writeSize(0, "cm", ".")).toBe("");
  });

  it("centimetres, but millimetres in South Africa", () => {
    expect([sizeUnitOf("pe"), sizeUnitOf("ZA")]).toEqual(["cm", "mm"]);
  });

  it("whole numbers, with parted thousands", () => {
    expect([readWhole("12"), readWhole("1.200"), readWhole("1 200"), readWhole("1.2")]).toEqual([
      12,
      1200,
      1200,
      undefined,
    ]);
  });
});
