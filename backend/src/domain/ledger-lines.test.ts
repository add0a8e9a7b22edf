import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type ChargedLine, lineAmounts, saleAmounts } from "./ledger-lines";
import type { LineKind } from "./ledger-shares";

const line = (id: string, unitPrice: string, rest: Partial<ChargedLine> = {}): ChargedLine => ({
  id,
  unitPrice,
  quantity: 1,
  taxIncluded: true,
  taxRates: [],
  adjustments: [],
  ...rest,
});
const amounts = (lines: ChargedLine[], currency: string) =>
  lineAmounts(lines, currency).map(({ grossMinor, discountMinor, taxMinor, netMinor }) =>
    [grossMinor, discountMinor, taxMinor, netMinor].map(Number),
  );
const gross = (lines: ChargedLine[], currency: string) => amounts(lines, currency).map(([first]) => first);

describe("a line of an order", () => {
  it.each([
    ["tax in the price", line("a", "120", { taxRates: [18] }), "PEN", [12000, 0, 1831, 10169]],
    ["an export, nothing to tax", line("a", "120", { taxRates: [0] }), "EUR", [12000, 0, 0, 12000]],
    [
      "tax on top of the price",
      line("a", "100", { taxIncluded: false, taxRates: ["10.75"] }),
      "USD",
      [11075, 0, 1075, 10000],
    ],
    ["two rates", line("a", "100", { taxIncluded: false, taxRates: [5, 7] }), "USD", [11200, 0, 1200, 10000]],
    ["dong have no cents", line("a", "45555", { taxRates: [8] }), "VND", [45555, 0, 3374, 42181]],
    [
      "yen have none either",
      line("a", "4980", { quantity: 3, taxRates: [10] }),
      "JPY",
      [14940, 0, 1358, 13582],
    ],
    [
      "a discount in per cent",
      line("a", "33.33", {
        quantity: 3,
        taxRates: [18],
        adjustments: [{ amount: "9.999", taxIncluded: true }],
      }),
      "PEN",
      [9999, 1000, 1373, 7626],
    ],
    [
      "a discount before tax",
      line("a", "118", { taxRates: [18], adjustments: [{ amount: "10", taxIncluded: false }] }),
      "PEN",
      [11800, 1180, 1620, 9000],
    ],
    [
      "a discount above the price",
      line("a", "10", { adjustments: [{ amount: "12", taxIncluded: true }] }),
      "EUR",
      [1000, 1000, 0, 0],
    ],
    ["a gift", line("a", "0", { taxRates: [21] }), "EUR", [0, 0, 0, 0]],
  ])("%s", (_name, charged, currency, expected) => expect(amounts([charged], currency)).toEqual([expected]));

  it("VND 45 555 less 15 %, tax inside: rounds to whole dong once", () => {
    const discounted = line("a", "45555", {
      taxRates: [8],
      adjustments: [{ amount: "6833.25", taxIncluded: true }],
    });
    expect(amounts([discounted], "VND")).toEqual([[45555, 6833, 2868, 35854]]);
  });
});

describe("lines of one order", () => {
  it("sum to the charge, which is rounded once, not line by line", () => {
    // Three thirds of 10.005: each alone would round up.
    const lines = ["a", "b", "c"].map((id) => line(id, "3.335"));
    expect(gross(lines, "EUR")).toEqual([334, 334, 334]);
    const totals = lineAmounts(lines, "EUR").map(
      ({ grossMinor, discountMinor }) => grossMinor - discountMinor,
    );
    expect(totals).toEqual([334n, 334n, 333n]);
  });

  const decimal = fc
    .tuple(fc.nat(1_000_000), fc.constantFrom(0, 1, 2, 4))
    .map(([digits, scale]) => `${digits}e-${scale}`);
  const anyLine = fc.record({
    unitPrice: decimal,
    quantity: fc.integer({ min: 1, max: 99 }),
    taxIncluded: fc.boolean(),
    taxRates: fc.array(fc.constantFrom(5, 8, 18, "10.75", 21), { maxLength: 2 }),
    adjustments: fc.array(fc.record({ amount: decimal, taxIncluded: fc.boolean() }), { maxLength: 2 }),
  });

  it("never carry a negative amount, and add up", () => {
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 8 }), fc.constantFrom("VND", "PEN"), (lines, currency) => {
        for (const each of lineAmounts(
          lines.map((own, index) => ({ id: `l${index}`, ...own })),
          currency,
        )) {
          expect(Object.values(each).every((amount) => typeof amount === "string" || amount >= 0n)).toBe(
            true,
          );
          expect(each.grossMinor - each.discountMinor).toBe(each.netMinor + each.taxMinor);
        }
      }),
    );
  });
});

describe("a donation beside what is sold", () => {
  it("is what was given to the unit, and the order still sums to its rounded total", () => {
    const thousandths = fc.integer({ min: 0, max: 5_000_000 }).map((amount) => String(amount / 1000));
    fc.assert(
      fc.property(
        fc.array(thousandths, { minLength: 1, maxLength: 6 }),
        fc.integer({ min: 1, max: 400_000 }),
        (sold, gift) => {
          const lines = [
            ...sold.map((price, index) => ({ ...line(`s${index}`, price), kind: "item" as LineKind })),
            { ...line("gift", (gift / 100).toFixed(2)), kind: "donation" as LineKind },
          ];
          const given = saleAmounts(lines, "PEN");
          expect(given.get("gift")).toMatchObject({
            grossMinor: BigInt(gift),
            discountMinor: 0n,
            taxMinor: 0n,
            netMinor: BigInt(gift),
          });
          const sum = (all: Iterable<{ netMinor: bigint; taxMinor: bigint }>) =>
            [...all].reduce((total, { netMinor, taxMinor }) => total + netMinor + taxMinor, 0n);
          expect(sum(given.values())).toBe(sum(lineAmounts(lines, "PEN")));
        },
      ),
    );
  });
});
