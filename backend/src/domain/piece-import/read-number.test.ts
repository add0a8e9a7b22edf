import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDay } from "./read-day";
import { readNumber } from "./read-number";

describe("a number in a cell", () => {
  it.each([
    ["120", "120"],
    ["12,5", "12.5"],
    ["12.50", "12.50"],
    ["1,234.50", "1234.50"],
    ["1.234,50", "1234.50"],
    ["1 234,50", "1234.50"],
    ["1.234.567", "1234567"],
    ["S/ 85.00", "85.00"],
    ["250.000.000 ₫", "250000000"],
    ["12,5 cm", "12.5"],
    ["€19", "19"],
    ["0.500", "0.500"],
    ["1234.567", "1234.567"],
  ])("%s is %s", (text, digits) => {
    expect(readNumber(text, false)).toEqual({ digits });
  });

  it("with one sign and three digits behind it is asked back, unless it can't have a fraction", () => {
    expect(readNumber("1.500", false)).toEqual({
      fault: "number_ambiguous",
      values: { first: "1500", second: "1.5" },
    });
    expect(readNumber("350.000", true)).toEqual({ digits: "350000" });
  });

  it.each(["twelve", "1,2,3", "1.23.456", "-5", "12..5", "1,234.5.6", "", "5 o 6", "12,"])(
    "%s is none",
    (text) => {
      expect(readNumber(text, false)).toMatchObject({ fault: "number_unreadable" });
    },
  );

  it("written in the way of any country of the shop is read as what it is, or asked back", () => {
    const styles = ["en-US", "de-DE", "fr-FR", "es-PE", "vi-VN", "lt-LT"];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), fc.constantFrom(...styles), (cents, style) => {
        const written = new Intl.NumberFormat(style, { minimumFractionDigits: 2 }).format(cents / 100);
        const read = readNumber(written, false);
        expect("digits" in read && Math.round(Number(read.digits) * 100)).toBe(cents);
      }),
    );
  });
});

describe("a day in a cell", () => {
  it.each([
    ["2026-03-14", "2026-03-14"],
    ["14/03/2026", "2026-03-14"],
    ["14.3.2026", "2026-03-14"],
    ["2026.03.14", "2026-03-14"],
    ["03/14/2026", undefined],
    ["31/02/2026", undefined],
    ["14/3/26", undefined],
    ["yesterday", undefined],
  ])("%s is %s", (text, day) => {
    expect(readDay(text)).toBe(day);
  });
});
