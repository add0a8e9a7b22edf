import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DONATION_LIMITS } from "../../contracts/donation";
import { CURRENCIES } from "../../contracts/money";
import { amountProblem, type Donation, donationProblems } from "./donation";

const donation = (change: Partial<Donation> = {}): Donation => ({
  id: "line_1",
  fund: "open",
  quantity: 1,
  unitPriceMinor: 1000n,
  totalMinor: 1000n,
  currencyCode: "pen",
  givenIn: "PEN",
  ...change,
});
const codes = (...donations: Donation[]) => donationProblems(donations).map(({ code }) => code);

describe("a donation in a basket", () => {
  it("may be given to an open fund, or not at all", () => {
    expect(codes()).toEqual([]);
    expect(codes(donation())).toEqual([]);
  });

  it("waits while its fund is closed or unknown, and says which line it is", () => {
    expect(codes(donation({ fund: "closed" }))).toEqual(["fund_closed"]);
    expect(codes(donation({ fund: "unknown" }))).toEqual(["unknown_fund"]);
    expect(donationProblems([donation({ fund: "closed" })])[0]?.details).toEqual({ lineId: "line_1" });
  });

  it("is never read as the same number of another currency", () => {
    expect(codes(donation({ currencyCode: "eur" }))).toEqual(["donation_currency"]);
  });

  it.each([
    ["two of it", { quantity: 2, totalMinor: 2000n }],
    ["a half of it", { quantity: "0.5", totalMinor: 500n }],
    ["something taken off it", { totalMinor: 900n }],
    ["nothing", { unitPriceMinor: 0n, totalMinor: 0n }],
    ["less than nothing", { unitPriceMinor: -1000n, totalMinor: -1000n }],
    ["10^15", { unitPriceMinor: 10n ** 15n, totalMinor: 10n ** 15n }],
  ])("is no donation with %s", (_, change) => {
    expect(codes(donation(change))).toEqual(["donation_invalid"]);
  });

  it("stands alone: two of them are refused, both", () => {
    expect(codes(donation(), donation({ id: "line_2" }))).toEqual(["donation_invalid", "donation_invalid"]);
  });
});

describe("amounts", () => {
  it.each(CURRENCIES)("of %s may be whatever is offered, and whatever lies within the limits", (currency) => {
    const { leastMinor, mostMinor, suggestedMinor } = DONATION_LIMITS[currency];
    for (const suggested of suggestedMinor)
      expect(amountProblem(BigInt(suggested), currency)).toBeUndefined();
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 18n), 10n ** 18n), (amount) => {
        const isWithin = amount >= BigInt(leastMinor) && amount <= BigInt(mostMinor);
        expect(amountProblem(amount, currency) === undefined).toBe(isWithin);
      }),
    );
    for (const [amount, fits] of [
      [leastMinor - 1, false],
      [leastMinor, true],
      [mostMinor, true],
      [mostMinor + 1, false],
    ] as const)
      expect(amountProblem(BigInt(amount), currency) === undefined).toBe(fits);
  });

  it.each([0, -1000, 1000.5, 10 ** 15, 1e300, Number.NaN])("of %s names what may be given", (amount) => {
    expect(amountProblem(amount, "PEN")).toMatchObject({
      code: "donation_invalid",
      details: { leastMinor: 1_00, mostMinor: 4_000_00, currencyCode: "PEN" },
    });
  });

  it("of a currency that the shop doesn't sell in are refused", () => {
    expect(amountProblem(1000n, "CHF")?.code).toBe("donation_currency");
  });
});
