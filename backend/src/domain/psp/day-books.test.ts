import { expect, it } from "vitest";
import { dayRows } from "./day-books";

it("sets both books of a day side by side, also where one of them knows nothing", () => {
  const rows = dayRows(
    [
      { figure: "refunds", currencyCode: "PEN", minor: 500n },
      { figure: "captures", currencyCode: "PEN", minor: 4500n },
      { figure: "captures", currencyCode: "PEN", minor: 100n },
    ],
    [
      { figure: "captures", currencyCode: "PEN", minor: 4600n },
      { figure: "fees", currencyCode: "EUR", minor: 94n },
    ],
  );
  expect(rows).toEqual([
    { figure: "captures", currencyCode: "PEN", oursMinor: 4600n, theirsMinor: 4600n },
    { figure: "refunds", currencyCode: "PEN", oursMinor: 500n, theirsMinor: 0n },
    { figure: "fees", currencyCode: "EUR", oursMinor: 0n, theirsMinor: 94n },
  ]);
});
