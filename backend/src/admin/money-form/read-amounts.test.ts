import { describe, expect, it } from "vitest";
import { readAmounts } from "./read-amounts";

const PEN = { currencyCode: "PEN", exponent: 2 };
const ASKED = [
  { id: "makers", name: "Makers", mostMinor: "3053" },
  { id: "goodwill", name: "Goodwill" },
];
const problemOf = (typed: string, currency = PEN) =>
  readAmounts(ASKED, { makers: typed }, currency).problems.get("makers");

describe("amounts of a form", () => {
  it("adds what was typed and leaves empty fields out", () => {
    expect(readAmounts(ASKED, { makers: "30,5", goodwill: " " }, PEN)).toEqual({
      parts: [{ id: "makers", amountMinor: "3050" }],
      problems: new Map(),
      totalMinor: "3050",
    });
  });

  it("says what is left when more is asked, however much more", () => {
    expect(problemOf("30.53")).toBeUndefined();
    expect(problemOf("30.54")).toBe("Only PEN\u00a030.53 is left.");
    expect(problemOf("1000000000000000")).toBe("Only PEN\u00a030.53 is left.");
  });

  it.each(["12.345", "0", "-1", "1e3", "1.000,00", "ten", "10000000000000000000"])(
    "says how to write %s",
    (typed) => {
      expect(problemOf(typed)).toBe("Write an amount above zero like 12.50, with at most 2 decimals.");
    },
  );

  it("says that some currencies have no decimals", () => {
    expect(problemOf("1.5", { currencyCode: "VND", exponent: 0 })).toBe(
      "VND has no decimals: write an amount above zero like 1250.",
    );
  });

  it("lets the backend judge where no limit is known", () => {
    expect(readAmounts(ASKED, { goodwill: "1000000000000000" }, PEN).problems.size).toBe(0);
  });
});
