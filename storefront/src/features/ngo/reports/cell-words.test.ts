import { expect, it } from "vitest";
import { cellWords as wordsOf } from "./cell-words";

/** Languages part digits and signs by spaces of several widths. */
const cellWords: typeof wordsOf = (...asked) => wordsOf(...asked).replace(/\s/g, " ");

const plain = { currencyCode: null, exponent: null } as const;

it("writes a cell as its column and the language have it", () => {
  const soles = { type: "money", currencyCode: "PEN", exponent: 2 } as const;
  expect(cellWords(soles, "-123456", "en")).toBe("-PEN 1,234.56");
  expect(cellWords({ type: "money", currencyCode: "VND", exponent: 0 }, "120000", "vi")).toBe("120.000 ₫");
  expect(cellWords({ type: "count", ...plain }, "12345", "lt")).toBe("12 345");
  expect(cellWords({ type: "moment", ...plain }, "2026-11-28T23:30:00Z", "en")).toBe(
    "Nov 28, 2026, 11:30 PM",
  );
  expect(cellWords({ type: "text", ...plain }, "2026-03", "en")).toBe("2026-03");
  expect(cellWords(soles, null, "en")).toBe("–");
});
