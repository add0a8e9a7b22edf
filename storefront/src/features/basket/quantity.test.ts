import { describe, expect, it } from "vitest";
import { parseQuantity } from "./quantity";

const codeOf = (text: string): string | undefined => {
  const parsed = parseQuantity(text, 1);
  return "problem" in parsed ? parsed.problem.code : undefined;
};

describe("a typed quantity", () => {
  it.each(["0", "-1", "1.5", "1,5", "", "two", "1e3", "<b>1</b>", "0x10"])("refuses %j", (text) => {
    expect(codeOf(text)).toBe("quantity_invalid");
  });

  it.each(["100", "1000000000", "99999999999999999999999"])("says that %s is too many", (text) => {
    expect(codeOf(text)).toBe("quantity_too_large");
  });

  it("takes whole numbers up to 99, and 0 where that removes", () => {
    expect(parseQuantity(" 7 ", 1)).toEqual({ quantity: 7 });
    expect(parseQuantity("99", 1)).toEqual({ quantity: 99 });
    expect(parseQuantity("0", 0)).toEqual({ quantity: 0 });
  });
});
