import { describe, expect, it } from "vitest";
import { orderNumberField } from "./order-number-field";

describe("a typed order number", () => {
  it.each([
    ["1042", 1042],
    [" #1042 ", 1042],
    ["# 7", 7],
  ])("reads %j as %i", (text, number) => {
    expect(orderNumberField.parse(text)).toBe(number);
  });

  it.each(["", "0", "-3", "1.5", "abc", "<b>1</b>", "99999999999", "2147483648"])("refuses %j", (text) => {
    expect(orderNumberField.safeParse(text).success).toBe(false);
  });
});
